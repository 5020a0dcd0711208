// Why an edit of the catalogue can't be done as it was sent, in words.

export const catalogReasons: Record<string, string> = {
  program_changed_meanwhile:
    "Somebody else saved this program while you had it open. Nothing of yours is lost: both stand below.",
  career_changed_meanwhile:
    "Somebody else saved this career while you had it open. Nothing of yours is lost: both stand below.",
  certification_changed_meanwhile:
    "Somebody else changed this certification while you had it open. Nothing of yours is lost: both stand below.",
  edit_under_way:
    "An edit of it is under way. Publish it or give it up, then bring an earlier version back.",
  no_edit_under_way: "There is no edit to do this with any more.",
  edit_moved_meanwhile: "Somebody else has moved this edit on meanwhile. Look at it again.",
  not_in_the_future: "Choose a day after today.",
  address_taken:
    "Another page has this address, or had it before: whoever kept it would land there. Choose another.",
  address_reserved:
    "This address can't be used. Write small letters, digits and hyphens; “new”, “all” and the names of our own pages are taken.",
  was_public: "It was public once, so its versions stay. Take it off the public pages instead.",
  still_named: "Something else names it. Change that first; what it is stands above.",
  not_public: "It is not on the public site any more.",
  certification_known: "There is a certification of this name already.",
  certification_in_use:
    "Something names it now. Take it away there first; what it is stands above.",
  no_such_school: "Choose one of the schools.",
  no_such_certification:
    "One of the certifications is not known. Add it under Certifications first, or correct its address.",
  no_such_successor: "Choose another program as the successor.",
  no_such_program: "One of the programs is not there any more. Choose among those of the list.",
  no_such_occupation: "There is no occupation with this code. Write one like 15-1254.00.",
  nothing_to_adopt: "Choose at least one figure.",
  content_missing: "Fill this in before it is published.",
  content_no_address: "Give it an address in small letters, digits and hyphens.",
  content_same_day: "Two prices begin on the same day. Keep one of them.",
  content_count_without_reason: "Say why there is more than one count.",
  content_twice: "One of them stands here twice. Keep it once.",
  content_track_unfinished: "A track lacks its title, its summary or an address of its own.",
  content_not_retired:
    "A successor is named once the program takes no more students: say from when.",
  content_sections_empty: "A part of the page that has to say something is empty.",
  content_no_passport: "A figure lacks its source, its release or for whom it was published.",
};

/** "Summary: fill this in before it is published." `field`: in words, as its label has it. */
export function problemWords(field: string, reason: string): string {
  const words =
    catalogReasons[`content_${reason}`] ?? catalogReasons[reason] ?? "look at it again.";
  return `${field}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
