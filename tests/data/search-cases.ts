// What people type, and what they mean by it: a slug of the demo catalogue or an O*NET-SOC code.
// Written before the ranking. The right one has to be among the first three results.

export type SearchCase = { query: string; means: string };

/** Found with the demo catalogue alone, and still found with all of O*NET beside it. */
export const demoCases: SearchCase[] = [
  { query: "coumputer sience", means: "computer-science" },
  { query: "sofware enginering", means: "software-engineering" },
  { query: "backend devloper", means: "back-end-developer" },
  { query: "netwrok security degree", means: "network-engineering-and-security" },
  { query: "infomation tecnology", means: "information-technology" },
  { query: "web coder", means: "back-end-developer" },
];

/** Found once O*NET's occupations and job titles are in. */
export const titleCases: SearchCase[] = [
  { query: "web coder", means: "15-1254.00" },
  { query: "nurse manager", means: "11-9111.00" },
  { query: "regisered nurse", means: "29-1141.00" },
  { query: "acountent", means: "13-2011.00" },
  { query: "truck drivr", means: "53-3032.00" },
  { query: "kindergarden teacher", means: "25-2012.00" },
  { query: "sysadmin", means: "15-1244.00" },
  { query: "plummer", means: "47-2152.00" },
  { query: "paralegel", means: "23-2011.00" },
  { query: "vet tech", means: "29-2056.00" },
  { query: "HR manger", means: "11-3121.00" },
  { query: "electrition", means: "47-2111.00" },
  { query: "data scientst", means: "15-2051.00" },
  { query: "x ray tech", means: "29-2034.00" },
  { query: "book keeper", means: "43-3031.00" },
  { query: "high school maths teacher", means: "25-2031.00" },
  { query: "undertaker", means: "39-4031.00" },
  { query: "phsycologist", means: "19-3033.00" },
  { query: "how to become a nurse", means: "29-1141.00" },
  { query: "cyber security jobs", means: "15-1212.00" },
];
