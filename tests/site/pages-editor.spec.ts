import { crawl } from "./pages";

crawl("editor", /^\/desk\/(catalog|imports|leads$|inbox$)/);
