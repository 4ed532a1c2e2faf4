/** ISO 8601 with the precision the text gives: "2017", "2017-10", "2017-W42", "2017-10-25", "2017-10-25T14:30Z". */
export type PartialDate = string
