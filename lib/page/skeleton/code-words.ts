/**
 * Which words of a class, an id or a test id are code. A closed list of words that say what a part is and
 * that nobody is called, not a rule of frequency: a client's name in a class stands on every message of
 * his, so being frequent proves nothing. Nor does it prove anything that no text says the word: a page in
 * Japanese has its names in Latin letters in its classes.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The elements of HTML; any other tag is a component whose name is read word by word. */
export const HTML_TAGS = words(`
  a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code
  col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font
  footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label
  legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p picture
  pre progress q rp rt ruby s samp script search section select slot small source span strong style sub
  summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr`);

/** Elements that have no end tag. */
export const VOID_TAGS = words(
  'area base br col embed hr img input link meta source track wbr param frame',
);

/** Values that ARIA and HTML define, and abbreviations of stylesheets. */
const PLATFORM_WORDS = `
  alert alertdialog application article banner button cell checkbox columnheader combobox complementary
  contentinfo definition dialog directory document feed figure form generic grid gridcell group heading img
  link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio
  navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term
  textbox timer toolbar tooltip tree treegrid treeitem
  true false mixed polite assertive off additions removals all inline both step location horizontal vertical
  submit reset hidden text email tel url password number range date datetime month week time file image
  checkbox color post get multipart urlencoded stylesheet icon preload prefetch modulepreload preconnect
  canonical alternate noopener noreferrer nofollow ltr rtl auto plaintext only yes no
  is has js ui md sm lg xs xl px py pt pb pl pr mx my mt mb ml mr rem em vh vw css svg btn nav img col ol ul li
  td th tr dt dd dl to at by in on of or dm id pc sp hd ft up`;

const LAYOUT_WORDS = `
  absolute abs accordion active actions action add after align animate animated animation app area arrow aside
  attached attachment avatar back backdrop background badge bar base before bg bind block body bold border
  bottom box break breadcrumb bubble buttons caption caret center checked chevron chip circle clear clearfix
  click clickable close closed collapse collapsed column colomun compact component container content contents
  control controls corner count counter current cursor custom dark data day default disabled display divider
  dot down drag draggable drawer drop dropdown edit edge editable element ellipsis empty enabled end entry
  expand expanded external fade field fill filter first fit fixed flex float flow focus focused focusable font
  footer frame full gap global gray grey gutter half handle handler header height hide high highlight hit
  hover icons image images index info initial inner input inputs inset inside instance invisible item items
  justify key label large last layout layer left legend light line lines lists load loaded loader loading low
  lower margin mask max medium meta middle min mini mobile modal module more move multi muted name nested new
  next normal nowrap num numeric odd even open opened order outer outline outside over overflow overlay
  packed padding page pager pagination paginator panel paragraph parent part pc placeholder placement plain
  pointer popover popup portal position prefix prev previous primary read readable ready relative render
  required resize responsive right root rotate rounded sample scroll scrollable secondary section segment
  select selectable selected self selector semi shadow shape shared short show shown side sidebar single
  size sizes slot small snap solid spacer space spacing spinner split square stack start state static sticky
  strong style sub suffix tag tags target template tertiary theme thin tile title titles toggle top total
  touch track transform transition translate transparent truncate type underline up upper value values
  variant view viewport virtual visible visibility visually warning wide width widget window wrap
  wrapped wrapper wrapping xsmall zindex important decoration original rows cols module stacked
  check copy plus option lock locked match place placed cloud flash hero color price sale stream step steps turn
  customize custom infinite viewer list lists placeholder scroller skeleton shimmer sr aria role testid test qa cy hook`;

const KIT_WORDS = `
  adornment ant antd bootstrap burger chakra cm ck cta danger dash dock elevated emotion error excerpt fl fluid
  ghost grow hamburger headlessui helper hint hydrated indicator invalid lexical masthead mirror mui navbar ng nuxt
  offset optional outlined pane pill prose prosemirror ql quill radix react ripple screen shrink sidenav ssr story
  styled submenu subtitle subheader success tailwind thumb thumbnail timeline tiptap topbar trumbowyg valid virtualized
  virtualizer virtuoso vue balloon tail`;

const MESSAGE_WORDS = `
  account admin card cards category chart comment comments cookie country dashboard desktop explore gallery
  home phone point product prompt question save score script setting settings share slide social system tool
  tools topic tour web
  ago answer answered author automatic award bid bids body buyer chat chats chatroom client clients compose
  composer contact contract contracts conversation conversations customer date dates datetime day delivered
  delivery detail details digest direct direction draft editor employee employees employer event file
  files folded freelancer from group groups history inbound inbox incoming job jobs last latest log login
  logo mail mailbox member me mention message messages messaging messenger mine mypage notice notices
  notification notifications offer older online offline on open opponent order orders other others outbound
  outgoing own owner participant participants partner past person pin pinned post posted posts preview
  previews profile project projects proposal proposals provider quick reaction read receipt receive received
  receiver recipient reply replies report request requests required response result room rooms scout seen
  self seller send sender senders sending sent service services session signin signout signup system talk
  talkroom talkrooms thread threads timestamp today transaction transactions typing unanswered unread unreplied
  unseen user users username warning worker workers worklog yesterday you your complete completed cancel
  canceled cassette closed flags milestone milestones finish finished archive archived starred favorite
  block blocked mute muted spam trash label labels index paging clear past popup pack packs sub public
  private team business company display displays provider wrap text texts rich area upload uploads
  submit confirm approve approved accept accepted decline declined reject rejected pending active deal deals
  estimate estimates reference payment payments feedback review reviews rating ratings task tasks work works tip tips
  meeting call calls voice video photo image images media document documents link links emoji emojis sticker
  stickers attach attachments attached att basic form forms board boards ticket tickets support help guide`;

/** Words of these lists that somebody may be called, too. */
const NAMES = words('li mark max rich ruby');

/** Words that say what a part of a page is, and name nobody. */
const CODE_WORDS = words(
  [...HTML_TAGS].join(' ') + PLATFORM_WORDS + LAYOUT_WORDS + KIT_WORDS + MESSAGE_WORDS,
);

/** Whether this word (small letters, also a plural) is one of code. */
export function isCodeWord(word: string): boolean {
  if (word.length === 1) return true;
  const isListed =
    CODE_WORDS.has(word) || (word.endsWith('s') && CODE_WORDS.has(word.slice(0, -1)));
  return isListed && !NAMES.has(word);
}
