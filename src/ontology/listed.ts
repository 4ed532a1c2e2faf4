/** The items of a list that an ontology file gives on one line: "sign, ratify, pull out". */
export const listed = (items = ''): string[] => items.split(', ').filter(Boolean)
