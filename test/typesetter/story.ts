/** A made-up article before it is set. What it says here is what a perfect cleaner gives back. */
export interface Story {
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly kicker: string | null;
  /** Null where the page prints none. */
  readonly headline: string | null;
  readonly deck: string | null;
  readonly bylines: readonly StoryByline[];
  readonly bylineForm: BylineForm;
  readonly dateline: string | null;
  readonly body: readonly StoryBlock[];
  readonly caption: StoryCaption | null;
  readonly jump: StoryJump | null;
  /** Where it began, for the second part of a story that jumped here: printed before its body. */
  readonly from: StoryJump | null;
}

/**
 *     line             本报记者 郭某某          before the body, wherever the headline is
 *     line-after-head  本报记者 郭某某          under the headline, which comes first
 *     dateline         本报讯（记者郭某某）…    inside the first paragraph
 *     end              …。（记者郭某某）        at the end of the last
 */
export type BylineForm = 'line' | 'line-after-head' | 'dateline' | 'end' | 'none';

export interface StoryByline {
  readonly role: string | null;
  readonly name: string;
}

export interface StoryBlock {
  readonly type: 'paragraph' | 'crosshead';
  readonly text: string;
}

export interface StoryCaption {
  readonly text: string;
  readonly credit: string | null;
}

export interface StoryJump {
  readonly page: string;
  readonly mark: string | null;
  /** As printed: `（下转第二版②）`. */
  readonly text: string;
}
