// What programs of a kind ask of everyone, so that it is worded once.

export const forCertificate = ["A high school diploma or its equivalent"];

export const forBachelor = [
  "A high school diploma or its equivalent",
  "Official transcripts from the colleges you have attended, where you want credit for them",
];

export const forMaster = [
  "A bachelor's degree, in whichever subject",
  "An official transcript that shows the degree",
];
