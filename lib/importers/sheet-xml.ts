// The XML inside a workbook, taken in as it comes; nothing of it is kept but the row at hand.
import sax, { type SAXParser } from "sax";
import type { Bytes } from "./archive";
import { MAX_CELL, MAX_COLUMNS, MAX_SHARED_STRINGS } from "./limits";
import type { RowBatches, TextRow } from "./table";
import { ImportError } from "./types";

export type Attributes = Record<string, string>;

type Events = {
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

// Some writers give every name a prefix: "x:row".
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

function xmlParser(events: Events): SAXParser {
  const xml = sax.parser(true, { position: false });
  xml.onopentag = ({ name, attributes }) => events.open(localName(name), attributes as Attributes);
  xml.onclosetag = (name) => events.close?.(localName(name));
  xml.ontext = (text) => events.text?.(text);
  xml.oncdata = (text) => events.text?.(text);
  xml.onerror = (error) => {
    throw error;
  };
  return xml;
}

/** Feeds XML to the events; yields after each piece, so that what was found can be taken. */
export async function* parseXml(name: string, bytes: Bytes, events: Events): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8");
  const xml = xmlParser(events);
  const guarded = (feed: () => void) => {
    try {
      feed();
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw new ImportError(`${name} is not a workbook that can be read.`, { cause: error });
    }
  };
  for await (const chunk of bytes) {
    guarded(() => xml.write(decoder.decode(chunk, { stream: true })));
    yield;
  }
  guarded(() => xml.write(decoder.decode()).close());
}

/** "AB12" → 27. Without a reference, the place after the one before. */
function columnOf(reference: string | undefined, next: number, name: string): number {
  let column = 0;
  for (const char of reference ?? "") {
    const letter = char.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const place = column > 0 ? column - 1 : next;
  if (place >= MAX_COLUMNS) throw new ImportError(`${name} has more than ${MAX_COLUMNS} columns.`);
  return place;
}

const BOOLEANS: Record<string, string> = { "1": "TRUE", "0": "FALSE" };

class SheetEvents {
  rows: TextRow[] = [];
  private row: TextRow = { line: 0, cells: [] };
  private place = -1;
  private type: string | undefined;
  private value: string | null = null;

  constructor(
    private readonly name: string,
    private readonly shared: string[],
  ) {}

  open(name: string, attributes: Attributes) {
    if (name === "row") {
      this.row = { line: Number(attributes.r ?? this.row.line + 1), cells: [] };
      this.place = -1;
    } else if (name === "c") {
      this.place = columnOf(attributes.r, this.place + 1, this.name);
      this.type = attributes.t;
      this.fillTo(this.place);
    } else if (name === "v" || name === "t") this.value = "";
  }

  text(text: string) {
    if (this.value === null) return;
    this.value += text;
    if (this.value.length > MAX_CELL) {
      throw new ImportError(`${this.name} has a cell of more than ${MAX_CELL} characters.`);
    }
  }

  close(name: string) {
    if (name === "row") this.rows.push(this.row);
    if ((name !== "v" && name !== "t") || this.value === null) return;
    // Text inside the cell may come in pieces, each with its own look.
    if (this.place >= 0) this.row.cells[this.place] += this.meaning(this.value);
    this.value = null;
  }

  private fillTo(place: number) {
    while (this.row.cells.length <= place) this.row.cells.push("");
  }

  private meaning(value: string): string {
    if (this.type === "b") return BOOLEANS[value] ?? value;
    if (this.type !== "s") return value;
    const text = this.shared[Number(value)];
    if (text === undefined)
      throw new ImportError(`${this.name} refers to a text it does not have.`);
    return text;
  }
}

/** The rows of a sheet; the number of a row is its line. */
export async function* sheetRows(name: string, bytes: Bytes, shared: string[]): RowBatches {
  const events = new SheetEvents(name, shared);
  for await (const _ of parseXml(name, bytes, events)) {
    if (events.rows.length === 0) continue;
    const rows = events.rows;
    events.rows = [];
    yield rows;
  }
  yield events.rows;
}

/** The texts that cells refer to by number. Held whole, so there is a limit to them. */
export async function sharedStrings(name: string, bytes: Bytes): Promise<string[]> {
  const all: string[] = [];
  let size = 0;
  let isText = false;
  let isPhonetic = false;
  const events: Events = {
    open: (tag) => {
      if (tag === "si") all.push("");
      if (tag === "rPh") isPhonetic = true;
      isText = tag === "t" && !isPhonetic;
    },
    text: (text) => {
      if (!isText) return;
      size += text.length;
      if (size > MAX_SHARED_STRINGS) throw new ImportError(`${name} holds too much text.`);
      all[all.length - 1] += text;
    },
    close: (tag) => {
      if (tag === "rPh") isPhonetic = false;
      if (tag === "t") isText = false;
    },
  };
  for await (const _ of parseXml(name, bytes, events));
  return all;
}
