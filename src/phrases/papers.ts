/** Common last words of papers' and agencies' names, as they stand in bylines and credits. No paper is meant. */
export const PAPER_WORDS =
  'Herald|Times|Post|News|Tribune|Journal|Gazette|Chronicle|Star|Press|Courier|Mail|Globe|Record|Register|Sun|Echo|Argus|Standard|Observer|Independent|Guardian|Examiner|Telegraph|Mercury|Sentinel|Dispatch|Review|Bulletin|Advertiser|Citizen|Leader|Ledger|Reporter|Advocate|Beacon|Inquirer|Messenger|Enterprise|Daily|Weekly';

/** Words in capitals as well: `Herald|HERALD`. */
export const eitherCase = (words: string): string => `${words}|${words.toUpperCase()}`;
