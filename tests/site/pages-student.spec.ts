import { crawl } from "./pages";

crawl("student", /^\/(my|desk\/callbacks)/);
crawl("other student", /^\/my(\/saved|\/requests.*)?$/);
