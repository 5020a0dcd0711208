import { crawl } from "./pages";

crawl("counselor", /^\/(desk(?!\/(catalog|imports)\/)|my$)/);
crawl("manager", /^\/desk\/(leads\/.*omar|replies|hours)/);
crawl("admin", /^\/desk\/(leads$|settings)/, "@full");
