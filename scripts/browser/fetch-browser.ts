// Finds or gets a browser before it is wanted. A process of its own: one that is unpacked changes
// settings of its process meanwhile, and what is started beside it would get them too.
import { findBrowser } from "./find-browser";

await findBrowser((text) => console.log(`  ${text}`));
