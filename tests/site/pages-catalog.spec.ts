import { test } from "../support/app";
import { crawl } from "./pages";

// A recording of a page that is only looked at costs as much as looking at it.
test.use({ trace: "off" });
crawl("visitor", /^\/($|careers|programs|compare|search|no-such)/);
