/** Why a reply must not or cannot go into this page's message box. */
export type ComposerRefusal =
  | 'noComposer' // no message box is visible
  | 'severalComposers' // more than one is, and nothing tells them apart
  | 'disabled' // the platform has disabled or locked it
  | 'formalDelivery' // Coconala: the formal-delivery box is ticked; sending would deliver
  | 'completionForm'; // CrowdWorks: the box belongs to a delivery report (`…/complete`)
