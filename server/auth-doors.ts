// Which of the library's addresses are open. Its sign-in would go round our rate limits, its session
// read would lengthen a staff session, and its pages are not ours.
const open = {
  // Only the school's provider comes back by GET, with a state that this browser began. A mailed
  // link by GET would sign whoever is led to it into the account of whoever asked for it.
  GET: /^\/api\/auth\/(callback\/oidc|providers|csrf)$/,
  POST: /^\/api\/auth\/callback\/[a-z]+$/,
};

export type AuthMethod = keyof typeof open;

export function isOpenDoor(method: AuthMethod, pathname: string): boolean {
  return open[method].test(pathname);
}
