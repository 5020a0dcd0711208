import { crawl } from "./pages";

crawl("visitor", /^\/(saved|sign-in|talk|demo)/);
