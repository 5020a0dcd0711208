// Bytes to text, whole lines at a time: UTF-8 with or without a BOM, or else Windows-1252.
import { isUtf8 } from "node:buffer";
import type { Bytes } from "./archive";
import { MAX_LINE } from "./limits";
import { ImportError } from "./types";

const NEWLINE = 0x0a;

// Windows-1252 is Latin-1 but for these; 0 where it has no character.
const HIGH = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const fromWindows = (line: Buffer) =>
  line.toString("latin1").replace(/[\u0080-\u009f]/g, (char) => {
    const code = HIGH[char.charCodeAt(0) - 0x80];
    return code ? String.fromCharCode(code) : "\uFFFD";
  });

// Line by line, so that one bad byte does not spoil the accents of the lines around it.
function decoded(lines: Buffer): string {
  if (isUtf8(lines)) return lines.toString("utf8");
  let text = "";
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(NEWLINE, start) + 1 || lines.length;
    const line = lines.subarray(start, end);
    text += isUtf8(line) ? line.toString("utf8") : fromWindows(line);
    start = end;
  }
  return text;
}

function withoutMark(start: Buffer, name: string): Buffer {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new ImportError(`${name} is written in UTF-16; save it as UTF-8.`);
  }
  const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return hasMark ? start.subarray(3) : start;
}

/** Pieces of text that end where a line ends. Throws ImportError at a line that never does. */
export async function* textOf(name: string, bytes: Bytes): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  let held = 0;
  let isStart = true;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const lines = Buffer.concat([...rest, chunk.subarray(0, end)]);
      yield decoded(isStart ? withoutMark(lines, name) : lines);
      isStart = false;
      rest = [];
      held = 0;
    }
    if (end < chunk.length) rest.push(chunk.subarray(end));
    held += chunk.length - end;
    if (held > MAX_LINE) throw new ImportError(`${name} has a line longer than 1 MB.`);
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield decoded(isStart ? withoutMark(last, name) : last);
}
