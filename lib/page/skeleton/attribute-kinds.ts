/**
 * What an attribute holds. `code`: names that the site's programmers gave, or values that HTML defines;
 * `omitted`: nothing that a reader of pages needs.
 */
export type AttributeKind =
  | 'code'
  | 'text'
  | 'data'
  | 'address'
  | 'flag'
  | 'style'
  | 'language'
  | 'omitted';

const NAMES: Readonly<Record<Exclude<AttributeKind, 'omitted'>, string>> = {
  code: `class id name for role type rel scope target method enctype autocomplete inputmode enterkeyhint
    contenteditable draggable dir slot part itemprop property http-equiv shadowrootmode kind as is
    aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto
    aria-labelledby aria-owns aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled
    aria-dropeffect aria-expanded aria-grabbed aria-haspopup aria-hidden aria-invalid aria-live aria-modal
    aria-multiline aria-multiselectable aria-orientation aria-pressed aria-readonly aria-relevant
    aria-required aria-selected aria-sort data-test data-testid data-test-id data-test-selector data-qa
    data-qa-id data-cy data-e2e data-hook data-automation-id fltrackinglabel`,
  text: `title alt placeholder value content label summary datetime tabindex rows cols maxlength minlength
    width height colspan rowspan min max step size
    aria-label aria-description aria-roledescription aria-valuetext aria-placeholder aria-braillelabel
    aria-keyshortcuts aria-level aria-posinset aria-setsize aria-valuenow aria-valuemin aria-valuemax
    aria-colcount aria-colindex aria-colspan aria-rowcount aria-rowindex aria-rowspan`,
  data: 'data',
  address: 'href src action formaction poster cite',
  flag: `hidden disabled checked selected readonly required multiple open inert autofocus reversed async defer
    novalidate allowfullscreen controls muted loop`,
  style: 'style',
  language: 'lang hreflang',
};

const KINDS: ReadonlyMap<string, AttributeKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name) => [name, kind as AttributeKind]),
  ),
);

/** What the attribute of this name holds. */
export function kindOfAttribute(name: string): AttributeKind {
  return KINDS.get(name.toLowerCase()) ?? (/^data-./i.test(name) ? 'data' : 'omitted');
}
