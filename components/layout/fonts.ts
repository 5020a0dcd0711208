import localFont from "next/font/local";

// "optional": a font that comes late waits for the next page, so nothing on this one ever jumps.
// Both are preloaded; the fallback faces with their metrics stand in app/globals.css.
const newsreader = localFont({
  src: "../../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2",
  weight: "500",
  display: "optional",
  adjustFontFallback: false,
  variable: "--font-newsreader",
});

const publicSans = localFont({
  src: "../../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--font-public-sans",
});

export const fontVariables = `${newsreader.variable} ${publicSans.variable}`;
