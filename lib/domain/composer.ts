/** Why a reply must not or cannot go into this page's message box. */
export type ComposerRefusal =
  | 'noComposer' // no message box is visible
  | 'severalComposers' // more than one is, and nothing tells them apart
  | 'disabled' // the platform has disabled or locked it
  | 'formalDelivery' // Coconala: the formal-delivery box is ticked; sending would deliver
  | 'completionForm'; // CrowdWorks: the box belongs to a delivery report (`…/complete`)

/** Why nothing was put into the box; nothing was changed then. */
export type InsertRefusal =
  | ComposerRefusal
  | 'otherConversation' // the page shows another conversation by now
  | 'composing' // the user is composing text with an input method
  | 'tooLong' // longer than the box allows
  | 'notAccepted'; // the site did not take the text
