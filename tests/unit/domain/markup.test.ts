/** Long texts of editors: what is kept of CommonMark, what stays as typed, and what must not run. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Block,
  type Inline,
  parseMarkup,
  plainParagraphs,
  plainText,
} from "@/lib/domain/markup";
import { demoCatalog } from "../../../db/seed/catalog/all";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: "paragraph", children });
const link = (href: string, words: string): Inline => ({
  kind: "link",
  href,
  isOurs: href.startsWith("/"),
  children: [text(words)],
});

describe("what is read", () => {
  test.each<[string, Block[]]>([
    ["", []],
    ["One.\n\nTwo.", [paragraph(text("One.")), paragraph(text("Two."))]],
    [
      "a *b* **c**",
      [
        paragraph(text("a "), { kind: "emphasis", children: [text("b")] }, text(" "), {
          kind: "strong",
          children: [text("c")],
        }),
      ],
    ],
    ["[Pay](/careers/nurse/pay#top)", [paragraph(link("/careers/nurse/pay#top", "Pay"))]],
    [
      "[O*NET](https://www.onetonline.org/?q=1)",
      [paragraph(link("https://www.onetonline.org/?q=1", "O*NET"))],
    ],
    [
      "<mailto:ask@school.test>",
      [paragraph(link("mailto:ask@school.test", "mailto:ask@school.test"))],
    ],
    ["one\\\ntwo", [paragraph(text("one"), { kind: "line" }, text("two"))]],
    ["# Why", [{ kind: "heading", children: [text("Why")] }]],
    ["#### Why", [{ kind: "heading", children: [text("Why")] }]],
    [
      "- a\n- b",
      [
        {
          kind: "list",
          isOrdered: false,
          start: 1,
          items: [[paragraph(text("a"))], [paragraph(text("b"))]],
        },
      ],
    ],
    [
      "3. a\n4. b",
      [
        {
          kind: "list",
          isOrdered: true,
          start: 3,
          items: [[paragraph(text("a"))], [paragraph(text("b"))]],
        },
      ],
    ],
    ["```\nx *y*\nz\n```", [paragraph(text("x *y*"), { kind: "line" }, text("z"))]],
    ["say `*x*`", [paragraph(text("say *x*"))]],
  ])("%j", (typed, expected) => expect(parseMarkup(typed)).toEqual(expected));

  test("a list may stand in a list", () => {
    const [list] = parseMarkup("- a\n  - b\n- c");
    expect(list).toMatchObject({ kind: "list", items: [[{}, { kind: "list" }], [{}]] });
  });
});

describe("what is not allowed is shown as it was typed", () => {
  test.each([
    "<script>alert(1)</script>",
    "<b>bold</b> and <img src=x onerror=alert(1)>",
    "<!-- hidden -->",
    "[click](javascript:alert(1))",
    "[click](JAVASCRIPT:alert)",
    "[click](data:text/html,x)",
    "[click](//elsewhere.test)",
    "[click](/\\elsewhere.test)",
    "[click](https://bank.test@evil.test/)",
    "[click](mailto:a@b.test?bcc=c@d.test)",
    "[](https://empty.test)",
    "![a picture](https://pictures.test/1.png)",
    "<javascript:alert(1)>",
    "[a]: https://elsewhere.test",
    "> said",
    "Above\n---",
    "***",
  ])("%s", (typed) => {
    expect(parseMarkup(typed)).toEqual([paragraph(text(typed))]);
    expect(plainText(typed)).toBe(typed);
  });

  test("a coded address is read before it is judged", () => {
    expect(plainText("[click](javascript&#58;alert(1))")).toContain("[click]");
    expect(parseMarkup("[click](java&#115;cript:x)")).toEqual([
      paragraph(text("[click](java&#115;cript:x)")),
    ]);
  });

  test("letters from right to left stay, what turns the text around them goes", () => {
    expect(plainText("مرحبا *بالعالم*")).toBe("مرحبا بالعالم");
    expect(plainText("a\u202eb[c](https://d.test/\u202e)")).toBe("abc");
  });
});

describe("without signs", () => {
  test("a paragraph or an item each", () => {
    const typed = ["We **teach**:", "- [nursing](/programs/nursing)\n- law", "A\\*b &amp; c"];
    expect(plainParagraphs(typed)).toEqual(["We teach:", "nursing", "law", "A*b & c"]);
    expect(plainText("*a*\n\nb")).toBe("a\n\nb");
  });

  test("every text of the demonstration is one paragraph, exactly as it was", () => {
    const texts = [
      ...demoCatalog.programs.flatMap(({ summary }) => summary),
      ...demoCatalog.careers.flatMap(({ content }) => textsIn(content)),
    ];
    expect(texts.length).toBeGreaterThan(100);
    for (const typed of texts) {
      expect(plainText(typed)).toBe(typed);
      expect(parseMarkup(typed)).toEqual([paragraph(text(typed))]);
    }
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

describe("whatever is typed", () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        "*",
        "_",
        "[",
        "]",
        "(",
        ")",
        "a",
        " ",
        "\n",
        "- ",
        "1. ",
        "`",
        "<",
        "\\",
        "#",
        "!",
        "&",
        ":",
      ),
    )
    .map((pieces) => pieces.join(""));

  test("it is read, and no link leads to anything but a page or a mailbox", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (typed) => {
        for (const href of hrefsIn(parseMarkup(typed)))
          expect(href).toMatch(/^(https?:\/\/|mailto:|\/)/);
      }),
      { numRuns: 300 },
    );
  });

  /** Whole texts, and the longest that still have few enough signs to be read. */
  test.each([
    ["*a_ ", 12_000],
    ["- ", 12_000],
    ["[a](", 12_000],
    ["- a\n", 12_000],
    ["word ", 12_000],
    ["*a_ ", 1960],
    ["_*", 980],
    ["[", 980],
    ["![", 980],
    ["a**b", 1960],
  ])(
    "%j again and again costs at most eight times as much when it is twice as long",
    (piece, length) => {
      const cost = (characters: number) => {
        const typed = piece.repeat(characters / piece.length);
        // Of the processor, not of the clock on the wall: other tests run beside this one.
        const times = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          parseMarkup(typed);
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        });
        return Math.min(...times);
      };
      cost(500);
      // A few milliseconds more: what takes no time at all has no ratio.
      expect(cost(length) / (cost(length / 2) + 3)).toBeLessThan(8);
    },
  );

  test("too many signs, and lists too deep, stay as they are typed", () => {
    const typed = "*a_ ".repeat(3000).trim();
    expect(plainText(typed)).toBe(typed);
    const deep = `${"- ".repeat(3000)}a`;
    expect(parseMarkup(deep)).toEqual([paragraph(text(deep))]);
  });

  test("emphasis nested without end is nested a few times", () => {
    const typed = "*a ".repeat(200) + "b*".repeat(200);
    expect(depthOf(parseMarkup(typed))).toBeLessThan(15);
  });
});

type Tree = Block | Inline;
const childrenOf = (tree: Tree): Tree[] =>
  "items" in tree ? tree.items.flat() : "children" in tree ? tree.children : [];
const depthOf = (trees: Tree[]): number =>
  trees.length === 0 ? 0 : 1 + Math.max(...trees.map((tree) => depthOf(childrenOf(tree))));
const hrefsIn = (trees: Tree[]): string[] =>
  trees.flatMap((tree) => [
    ...(tree.kind === "link" ? [tree.href] : []),
    ...hrefsIn(childrenOf(tree)),
  ]);
