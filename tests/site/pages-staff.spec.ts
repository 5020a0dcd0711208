import { test } from "../support/app";
import { crawl } from "./pages";

test.use({ trace: "off" });
crawl("counselor", /^\/(desk(?!\/(catalog|imports)\/)|my$)/);
crawl("manager", /^\/desk\/(leads$|leads\/.*omar|callbacks|inbox\/demo|replies|hours)/);
crawl("admin", /^\/desk\/(leads$|leads\/.*grace$|settings|hours)/);
