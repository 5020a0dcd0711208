import { crawl } from "./pages";

crawl("counselor", /^\/(desk|my$)/);
crawl("manager", /^\/desk\/leads/);
crawl("editor", /^\/desk/);
crawl("admin", /^\/desk\/leads/);
