/** Roles that an account may have. A visitor has no account. */
export const roles = ["student", "counselor", "manager", "editor", "admin"] as const;
