// The OpenAPI 3.1 description of /api/v1, made from the schemas that build the answers.
import { z } from "zod";
import {
  apiCareerPageSchema,
  apiCareerSchema,
  apiCareerSummarySchema,
} from "@/lib/schemas/api-careers";
import {
  apiFigureSchema,
  apiProblemSchema,
  apiProgramLinkSchema,
  apiRangeSchema,
  apiTuitionSchema,
} from "@/lib/schemas/api-parts";
import {
  apiProgramPageSchema,
  apiProgramSchema,
  apiProgramSummarySchema,
} from "@/lib/schemas/api-programs";
import { API_LIMIT } from "@/lib/schemas/api-query";

export const apiSchemas = {
  Career: apiCareerSchema,
  CareerPage: apiCareerPageSchema,
  CareerSummary: apiCareerSummarySchema,
  Figure: apiFigureSchema,
  Problem: apiProblemSchema,
  Program: apiProgramSchema,
  ProgramLink: apiProgramLinkSchema,
  ProgramPage: apiProgramPageSchema,
  ProgramSummary: apiProgramSummarySchema,
  Range: apiRangeSchema,
  Tuition: apiTuitionSchema,
} as const;

export type ApiSchemaName = keyof typeof apiSchemas;

const address = (name: string) => `#/components/schemas/${name}`;

/** `appUrl`: the public origin. `institution`: whose catalogue it is. */
export function openApi(appUrl: string, institution: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: `Catalogue of ${institution}`,
      version: "1",
      description:
        "What is published: programs with their prices, careers and occupations with their figures. Nothing here needs a key. A number that is not published is null, never 0.",
    },
    servers: [{ url: appUrl }],
    paths: {
      "/api/v1/programs": listPath("programs", "ProgramPage", "Every published program"),
      "/api/v1/programs/{slug}": onePath("Program", "All of one program"),
      "/api/v1/programs.csv": tablePath("Every published program as a table"),
      "/api/v1/careers": listPath(
        "careers",
        "CareerPage",
        "The careers that editors wrote, then every imported occupation",
      ),
      "/api/v1/careers/{slug}": onePath("Career", "All of one career or occupation"),
      "/api/v1/careers.csv": tablePath("Careers and occupations as a table"),
    },
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: address });
  return Object.fromEntries(
    // OpenAPI names the dialect once and a schema by its place.
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: address("Problem") } } },
});

const refusals = {
  "429": problem("Too many requests; Retry-After says how many seconds to wait."),
  "500": problem("Something went wrong on our side."),
  "503": problem("Not available right now."),
};

const found = (name: ApiSchemaName) => ({
  description: "Found",
  headers: { ETag: { schema: { type: "string" } } },
  content: { "application/json": { schema: { $ref: address(name) } } },
});

const moved = {
  description: "It has another address now, for good.",
  headers: { Location: { schema: { type: "string", format: "uri" } } },
};

const unchanged = { "304": { description: "As you have it, by If-None-Match." } };

function listPath(list: string, answer: ApiSchemaName, summary: string) {
  const parameters = [
    {
      name: "cursor",
      in: "query",
      description: "`nextCursor` of the page before.",
      schema: { type: "string" },
    },
    {
      name: "limit",
      in: "query",
      schema: {
        type: "integer",
        minimum: API_LIMIT.least,
        maximum: API_LIMIT.most,
        default: API_LIMIT.usual,
      },
    },
  ];
  const responses = {
    "200": found(answer),
    ...unchanged,
    "400": problem("The limit or the cursor can't be understood."),
    ...refusals,
  };
  return { get: { operationId: `list_${list}`, summary, parameters, responses } };
}

function onePath(answer: ApiSchemaName, summary: string) {
  const slug = { name: "slug", in: "path", required: true, schema: { type: "string" } };
  const responses = {
    "200": found(answer),
    ...unchanged,
    "308": moved,
    "404": problem("Nothing that is published has this address."),
    ...refusals,
  };
  const operationId = `get_${answer.toLowerCase()}`;
  return { get: { operationId, summary, parameters: [slug], responses } };
}

function tablePath(summary: string) {
  const csv = {
    description: "UTF-8 with a byte order mark, lines end in CRLF; an empty cell is not published.",
    content: { "text/csv": { schema: { type: "string" } } },
  };
  return { get: { summary, responses: { "200": csv, ...unchanged, ...refusals } } };
}
