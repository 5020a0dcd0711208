// A small OpenID provider on loopback: real discovery, codes, PKCE left to the client, signed tokens.
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Claims = { sub: string; email: string; email_verified: boolean; name: string };

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signs everybody in as `claims` says at that moment, without asking. */
export async function startIdentityProvider(clientId: string, claims: () => Claims) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" };
  const nonces = new Map<string, string | null>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer());
    const json = (value: unknown) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(value));
    };
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json(discovery());
      case "/jwks":
        return json({ keys: [key] });
      case "/authorize": {
        const code = randomBytes(16).toString("hex");
        nonces.set(code, url.searchParams.get("nonce"));
        const back = new URL(url.searchParams.get("redirect_uri") ?? "");
        back.searchParams.set("code", code);
        back.searchParams.set("state", url.searchParams.get("state") ?? "");
        response.writeHead(302, { location: back.href });
        return response.end();
      }
      case "/token": {
        let body = "";
        request.on("data", (part: Buffer) => {
          body += part.toString();
        });
        return request.on("end", () => {
          const nonce = nonces.get(new URLSearchParams(body).get("code") ?? "");
          json({ access_token: "x", token_type: "Bearer", expires_in: 60, id_token: token(nonce) });
        });
      }
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = () => `http://localhost:${(server.address() as AddressInfo).port}`;

  function discovery() {
    return {
      issuer: issuer(),
      authorization_endpoint: `${issuer()}/authorize`,
      token_endpoint: `${issuer()}/token`,
      // The library insists on one, and does not ask it when the token says who signs in.
      userinfo_endpoint: `${issuer()}/userinfo`,
      jwks_uri: `${issuer()}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  function token(nonce: string | null | undefined): string {
    const seconds = Math.floor(Date.now() / 1000);
    const payload = {
      ...claims(),
      nonce,
      iss: issuer(),
      aud: clientId,
      iat: seconds,
      exp: seconds + 60,
    };
    const text = `${base64url({ alg: "RS256", kid: "one" })}.${base64url(payload)}`;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
  }

  return { issuer: issuer(), stop: () => new Promise<void>((done) => server.close(() => done())) };
}
