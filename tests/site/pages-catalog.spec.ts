import { crawl } from "./pages";

crawl("visitor", /^\/($|careers|programs|compare|no-such)/);
