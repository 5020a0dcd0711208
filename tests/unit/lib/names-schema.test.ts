import { describe, expect, test } from "vitest";
import { openChatSchema, threadCallSchema, threadMessageSchema } from "@/lib/schemas/chat-forms";
import { nameSchema } from "@/lib/schemas/journey";

const schemas = {
  "the first name of a request": nameSchema.shape.givenName,
  "the last name of a request": nameSchema.shape.familyName,
  "the name in a chat": openChatSchema.shape.givenName,
  "the name of a call out of a chat": threadCallSchema.shape.givenName,
  "the name of a message out of a chat": threadMessageSchema.shape.givenName,
};

describe.each(Object.entries(schemas))("%s", (_name, schema) => {
  test.each(["Pay at https://evil.example/pay", "www.evil.example", "WWW.evil.example", "a://b"])(
    "%j is refused with what to do",
    (typed) => {
      const messages = schema.safeParse(typed).error?.issues.map(({ message }) => message);
      expect(messages).toEqual(["Enter the name without a web address."]);
    },
  );

  test.each(["Nora", "O'Neill & Sons", "María-José", "J. R. Wwwright", "مرحبا", "Ann / Anna"])(
    "%j is kept as it is",
    (typed) => expect(schema.parse(typed)).toBe(typed),
  );
});
