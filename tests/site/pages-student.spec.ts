import { crawl } from "./pages";

crawl("student", /^\/(my|desk\/callbacks|talk\/chat)/);
crawl("other student", /^\/my\/(saved|requests.*)$/, "@full");
