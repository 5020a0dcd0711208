import { describe, expect, it } from "vitest";
import { fileOf, folder, opened, readPart, refusalOf, workbookOf } from "./support";

const HEADER = ["CIP2020Code", "CIP2020Title", "SOC2018Code", "SOC2018Title"];

const crosswalk = workbookOf({
  "File Guide": [["File Name", "Description"]],
  "CIP-SOC": [
    HEADER,
    ["11.0701", "Computer Science.", "15-1252", "Software Developers"],
    ["11.0701", "Computer Science.", "15-1221", "Computer and Information Research Scientists"],
    ["01.0508", "Taxidermy/Taxidermist.", "99-9999", "NO MATCH"],
    ["99.9999", "NO MATCH", "55-3011", "Air Crew Members"],
    ["11.07", "Computer Science.", "15-1252", "Software Developers"],
    ["11.0701", "Computer Science.", "15-1252", "Software Developers"],
  ],
});

const codes = [
  '"CIPFamily","CIPCode","Action","TextChange","CIPTitle","CIPDefinition"',
  '="11",="11","No substantive changes",no,"COMPUTER SCIENCES.","A family."',
  '="11",="11.07","No substantive changes",no,"Computer Science.","A group."',
  '="11",="11.0701","No substantive changes",no,"Computer Science.","On two\nlines, ""quoted""."',
  '="01",="01.0309","Moved from",no,"Viticulture and Enology.","Moved."',
  '="01",="01.0480","New",no,"Reserved.","For others."',
  "",
].join("\r\n");

const aliases = "oews_ep_code,soc2018_code\n25-2052,25-2055\n25-2052,25-2056\n25-2052,25-2056\n";

describe("program codes and occupations", () => {
  it("relate many to many, and a code without an occupation keeps its title", async () => {
    const place = fileOf("CIP2020_SOC2018_Crosswalk.xlsx", crosswalk);
    const { rows, refused } = await readPart(await opened("cip-soc", place), "crosswalk");
    expect(rows).toEqual([
      { cipCode: "11.0701", cipTitle: "Computer Science", socCode: "15-1252" },
      { cipCode: "11.0701", cipTitle: "Computer Science", socCode: "15-1221" },
      { cipCode: "01.0508", cipTitle: "Taxidermy/Taxidermist", socCode: null },
    ]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'CIP2020Code is not a CIP code such as "11.0701"'],
      [7, "The file has this row already"],
    ]);
  });

  it("come with titles and aliases from the files beside, codes before what refers to them", async () => {
    const place = folder({
      "oews_ep_soc_aliases.csv": aliases,
      "CIP2020_SOC2018_Crosswalk.xlsx": crosswalk,
      "CIPCode2020.csv": codes,
      "soc_2018_definitions.csv": "SOC Group,SOC Code\nMajor,11-0000\n",
    });
    const source = await opened("cip-soc", place);
    expect(source.parts.map(({ name }) => name)).toEqual(["cip", "crosswalk", "aliases"]);
    expect((await readPart(source, "cip")).rows).toEqual([
      { code: "11.0701", title: "Computer Science" },
    ]);
    const { rows, refused } = await readPart(source, "aliases");
    expect(rows).toEqual([
      { code: "25-2052", socCode: "25-2055" },
      { code: "25-2052", socCode: "25-2056" },
    ]);
    expect(refused).toMatchObject([{ line: 4 }]);
  });

  it("are refused whole with another sheet, another column, or nothing of theirs", async () => {
    const wrong = fileOf("a.xlsx", workbookOf({ "SOC-CIP": [HEADER] }));
    expect(await refusalOf("cip-soc", wrong)).toBe(
      'a.xlsx has no sheet "CIP-SOC". It has "SOC-CIP".',
    );
    const renamed = fileOf("a.xlsx", workbookOf({ "CIP-SOC": [HEADER.with(2, "SOC")] }));
    expect(await refusalOf("cip-soc", renamed)).toContain('no column "SOC2018Code"');
    expect(await refusalOf("cip-soc", fileOf("a.csv", "a,b\n1,2\n"))).toContain("neither");
  });
});
