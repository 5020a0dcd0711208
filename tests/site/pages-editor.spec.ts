import { test } from "../support/app";
import { crawl } from "./pages";

test.use({ trace: "off" });
crawl("editor", /^\/desk\/(catalog|imports|leads$|inbox$)/);
