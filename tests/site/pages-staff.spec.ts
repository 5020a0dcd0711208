import { crawl } from "./pages";

crawl("counselor", /^\/(desk(?!\/(catalog|imports)\/)|my$)/);
crawl("manager", /^\/desk\/(leads$|leads\/.*omar|callbacks|inbox\/demo|replies|hours)/);
crawl("admin", /^\/desk\/(leads$|leads\/.*grace$|settings|hours)/);
