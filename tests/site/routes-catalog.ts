// The desk's catalogue and its imports, with what each persona gets there.
import { desk, type Line, line, missing, ok, refused, toSignIn } from "./outcomes";

export const catalogLines: Line[] = [
  line("/desk/catalog", "/desk/catalog", desk("catalog.edit", refused)),
  line("/desk/catalog/[slug]", "/desk/catalog/computer-science", desk("catalog.edit", refused)),
  line("/desk/catalog", "/desk/catalog?q=nurs&edited=1", (who, sample) =>
    who.role === "visitor" ? toSignIn("/desk/catalog") : desk("catalog.edit", refused)(who, sample),
  ),
  line("/desk/catalog/[slug]", "/desk/catalog/no-such-program", (who, sample) => {
    const outcome = desk("catalog.edit", refused)(who, sample);
    return outcome === ok ? missing : outcome;
  }),
  // Nothing is under way, so there is nothing to preview.
  line("/desk/catalog/[slug]/preview", "/desk/catalog/computer-science/preview", (who, sample) => {
    const outcome = desk("catalog.edit", refused)(who, sample);
    return outcome === ok ? { status: 307, to: "/desk/catalog/computer-science" } : outcome;
  }),
  line("/desk/catalog/new", "/desk/catalog/new?kind=program", desk("catalog.edit", refused)),
  line("/desk/catalog/new", "/desk/catalog/new?kind=career", desk("catalog.edit", refused)),
  line(
    "/desk/catalog/certifications",
    "/desk/catalog/certifications",
    desk("catalog.edit", refused),
  ),
  line(
    "/desk/catalog/certifications/[slug]",
    "/desk/catalog/certifications/comptia-a-plus",
    desk("catalog.edit", refused),
  ),
  line("/desk/catalog/careers", "/desk/catalog/careers", desk("catalog.edit", refused)),
  line(
    "/desk/catalog/careers/[slug]",
    "/desk/catalog/careers/back-end-developer",
    desk("catalog.edit", refused),
  ),
  line("/desk/catalog/careers/[slug]", "/desk/catalog/careers/no-such-career", (who, sample) => {
    const outcome = desk("catalog.edit", refused)(who, sample);
    return outcome === ok ? missing : outcome;
  }),
  line(
    "/desk/catalog/careers/[slug]/preview",
    "/desk/catalog/careers/back-end-developer/preview",
    (who, sample) => {
      const outcome = desk("catalog.edit", refused)(who, sample);
      return outcome === ok
        ? { status: 307, to: "/desk/catalog/careers/back-end-developer" }
        : outcome;
    },
  ),
  line("/desk/catalog/figures", "/desk/catalog/figures", desk("catalog.edit", refused)),
  line("/desk/catalog/figures", "/desk/catalog/figures?why=doubted", (who, sample) =>
    who.role === "visitor"
      ? toSignIn("/desk/catalog/figures")
      : desk("catalog.edit", refused)(who, sample),
  ),
  line("/desk/imports", "/desk/imports", desk("catalog.import", refused)),
  line("/desk/imports", "/desk/imports?problem=upload_no_file&kind=onet", (who, sample) =>
    who.role === "visitor"
      ? toSignIn("/desk/imports")
      : desk("catalog.import", refused)(who, sample),
  ),
  line("/desk/imports/[id]", "/desk/imports/no-such-run", (who, sample) => {
    const outcome = desk("catalog.import", refused)(who, sample);
    return outcome === ok ? missing : outcome;
  }),
  line("/desk/imports/[id]/rejects", "/desk/imports/no-such-run/rejects", (who) => {
    const outcome = desk("catalog.import", refused)(who, "/desk/imports");
    return outcome === ok ? missing : outcome;
  }),
  line("/desk/imports/upload", "/desk/imports/upload", () => ({ status: 405 })),
];
