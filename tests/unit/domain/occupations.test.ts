import { expect, test } from "vitest";
import { isNewerThan, publishedFor, releaseTime } from "../../../lib/domain/occupations";

test.each([
  ["15-1254.00", "15-1254", "15-1254", "own"],
  ["15-1255.01", "15-1255", "15-1255", "broader"],
  ["25-2055.00", "25-2055", "25-2052", "alias"],
  ["13-1021.00", "13-1021", "13-1020", "alias"],
])("a figure of %s (%s) published for %s is %s", (code, socCode, published, kind) => {
  expect(publishedFor({ code, socCode }, published)).toBe(kind);
});

test.each([
  ["May 2025", "2025-05"],
  ["2024–34", "2024"],
  ["2024-2034", "2024"],
  ["OEWS May 2023", "2023-05"],
  ["30.3", null],
])("%s describes %s", (name, time) => expect(releaseTime(name)).toBe(time));

test.each([
  ["May 2025", "2022-05", true],
  ["May 2025", "2025-05", false],
  ["May 2025", "2025-05-31", false],
  ["May 2024", "2025-05", false],
  ["May 2025", "2025", false],
  ["2024–34", "2022–2032", true],
  ["2024–34", "2024–2034", false],
  ["30.3", "2022-05", false],
  ["May 2025", "lately", false],
])("%s is newer than a figure of %s: %s", (release, asOf, answer) => {
  expect(isNewerThan(release, asOf)).toBe(answer);
});
