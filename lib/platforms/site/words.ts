/** What pages call the places where messages are, in names, addresses and labels. */
export const MESSAGES =
  /\b(?:message|msg|inbox|chat|conversation|thread|channel|room|dialog(?:ue)?|dm|talk(?:room)?|contact|convo)s?\b|メッセージ|受信|チャット|トーク|会話|やり(?:取|と)り/i;

/** What marks something unread, in names and labels. */
export const UNREAD = /\b(?:unread|unseen|unopened)\b|未読|新着/i;

/** What says the opposite, or offers to change it. */
export const NOT_UNREAD =
  /\b(?:no|not|non|zero|mark|toggle|filter|only|all|hide|hidden|divider|separator|since|jump)\b|ありません|なし|にする|のみ|すべて|0 ?件/i;
