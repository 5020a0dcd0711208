// The one barrel: drizzle-kit and the queries read the whole schema as one.
export * from "./auth";
export * from "./catalog";
export * from "./contact";
export * from "./conversations";
export * from "./institution";
export * from "./occupations";
export * from "./operations";
export * from "./people";
export * from "./releases";
export * from "./requests";
export * from "./revisions";
export * from "./search";
