import { test } from "../support/app";
import { crawl } from "./pages";

test.use({ trace: "off" });
crawl("student", /^\/(my|desk\/callbacks|talk\/chat)/);
crawl("other student", /^\/my\/(saved|requests.*)$/);
