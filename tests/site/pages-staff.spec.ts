import { test } from "../support/app";
import { crawl } from "./pages";

test.use({ trace: "off" });
crawl("counselor", /^\/(desk|my$)/);
crawl("manager", /^\/desk\/(leads$|leads\/.*omar|callbacks)/);
crawl("editor", /^\/desk(\/leads|\/callbacks)?$/);
crawl("admin", /^\/desk\/leads($|\/.*grace)/);
