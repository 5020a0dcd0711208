import { crawl } from "./pages";

crawl("visitor", /^\/($|careers|programs|compare|search|no-such)/);
