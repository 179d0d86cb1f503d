import type { Template } from './template';
import { templateWriter } from './template-writer';

const { reply, interim } = templateWriter('en', '{greeting} {client},', '{signature}');

/** The English set: the same replies as the Japanese one, as an English writer would put them. */
export const englishTemplates: readonly Template[] = [
  interim('read', ['request', 'question', 'progress', 'schedule'], 'Message read', [
    "I've read your message, thank you.",
    "I'll go through the details and get back to you by {tonight}.",
  ]),
  interim('materials-read-later', ['materials', 'request'], 'Got it, reading the files later', [
    "I've read your message and will go through the files properly.",
    "You'll hear from me by {tonight}, with any questions in one go.",
  ]),
  interim('materials-start-tonight', ['materials', 'request'], 'Files received, starting tonight', [
    "I've received the files. I'll start tonight and get back to you if anything is unclear.",
    "I'll let you know how it's going by {tomorrow 18:00}.",
  ]),
  interim('request-accepted', ['request', 'revision'], 'Request received', [
    "Thanks, I've read your request.",
    "I'll work out the steps and get back to you with a finish time by {in 2 hours}.",
  ]),
  reply('start-now', ['request', 'materials'], 'Starting now', [
    "I'm starting on this now and plan to finish by {blank:finish time (e.g. Fri, Nov 6, 15:00)}.",
    "If I notice anything along the way, I'll check with you before I go on.",
  ]),
  interim('question-received', ['question'], 'Question received', [
    "I've read your question, thank you.",
    "I want to give you a correct answer, so I'll check my notes and get back to you by {in 2 hours}.",
  ]),
  reply('ask-two-pages', ['materials', 'request', 'question'], 'Ask about two pages', [
    "I've read the material from start to finish and have one question.",
    '',
    "It's about the difference between page {blank:page} and page {blank:page to compare}.",
    'I understood it as: {blank:what I understood}. Which would you like?',
    '- Option A: {blank:option A}',
    '- Option B: {blank:option B}',
    '',
    "An answer by {tomorrow 18:00} keeps us on schedule. Until then I'll carry on with the rest.",
  ]),
  reply('ask-understanding', ['request', 'revision'], 'Check my understanding', [
    "I've read your instructions. To be sure we mean the same, here is how I understand them:",
    '',
    '- Where: {blank:part (e.g. the table on page 3)}',
    '- What: {blank:work to do}',
    '',
    'Is that right? If you confirm by {tomorrow 12:00}, I can have it done the same day.',
  ]),
  interim('progress-checking', ['progress'], 'Status to follow', [
    "Thanks for checking in. I've read your message.",
    "I'll put together where things stand and get back to you by {in 1 hour}.",
  ]),
  reply('progress-report', ['progress'], 'Status report', [
    "Here's where things stand:",
    '',
    '- Done: {blank:done so far (e.g. 320 of 500)}',
    '- Still to do: {blank:still to do}',
    '- Expected finish: {blank:expected finish (e.g. Fri, Nov 6, 15:00)}',
    '',
    "If anything changes, I'll tell you early.",
  ]),
  interim('revision-received', ['revision'], 'Revision request received', [
    "I've read your notes, and thank you for going through it so carefully.",
    "I'll check each point and get back to you with a finish time by {in 2 hours}.",
  ]),
  reply('revision-done', ['revision'], 'Revision done', [
    'The changes you asked for are done:',
    '',
    '- Changed: {blank:changed}',
    '- Also checked: {blank:also checked}',
    '',
    "Please have a look when you have a moment. If anything still feels off, I'm happy to adjust it.",
  ]),
  reply('deadline-may-be-close', ['deadline', 'progress'], 'It may be close to the deadline', [
    'I want to tell you early how this is going.',
    'I may finish only shortly before the deadline, {blank:deadline (e.g. 18:00)}, because {blank:reason}.',
    'So far {blank:done so far} is done, and I expect to finish around {blank:expected finish (e.g. 17:50)}.',
    "I'll update you again by {in 1 hour}.",
  ]),
  reply('deadline-delay', ['deadline', 'progress', 'trouble'], 'Ask for more time', [
    "I'd like to raise this early: I don't expect to make {blank:original deadline}, because {blank:reason}. I'm sorry for the trouble this causes.",
    '',
    '- New delivery time: {blank:new time (e.g. Fri, Nov 6, 15:00)}',
    '- Already done: {blank:done so far}',
    '',
    'I can hand over the finished parts first if that helps. What would suit you best?',
  ]),
  interim('deadline-checking', ['deadline'], 'Checking the new deadline', [
    "I've read your message about the deadline.",
    "I'll check it against the remaining work and get back to you by {in 2 hours}.",
  ]),
  reply('deadline-agreed', ['deadline'], 'Deadline agreed', [
    'Understood. You will have it by {blank:deadline (e.g. Fri, Nov 6, 15:00)}.',
    "I'll send you a short status along the way.",
  ]),
  interim('schedule-checking', ['schedule'], 'Checking my calendar', [
    "Thanks, I've read your message about the date.",
    "I'll check my calendar and get back to you by {in 2 hours}.",
  ]),
  reply('schedule-candidates', ['schedule'], 'Suggest times', [
    "I'd be glad to talk. These times work for me:",
    '',
    '- {blank:option 1 (with time zone)}',
    '- {blank:option 2}',
    '- {blank:option 3}',
    '',
    'Which one suits you? If none of them does, I can suggest others.',
  ]),
  interim('offer-considering', ['offer'], 'Considering the offer', [
    "Thank you for thinking of me. I've read your message.",
    "I'll check my availability and how I'd approach it, and get back to you by {tomorrow 18:00}.",
  ]),
  reply('offer-declined', ['offer'], 'Decline an offer', [
    'Thank you very much for thinking of me.',
    "Unfortunately I can't take this on, because {blank:reason}.",
    'I hope we can work together another time.',
  ]),
  interim('payment-checking', ['payment'], 'Checking quote or contract', [
    "I've read your message about the quote and contract.",
    "I'll go over the details and get back to you by {tomorrow 12:00}.",
  ]),
  reply('payment-quote', ['payment', 'offer'], 'Send a quote', [
    "Here's my quote:",
    '',
    '- Price: {blank:price}',
    '- Included: {blank:included}',
    '- Delivery: {blank:delivery (e.g. Fri, Nov 6, 15:00)}',
    '',
    "If anything is unclear or you'd like something changed, just tell me.",
  ]),
  reply('delivered-thanks', ['delivered'], 'Thanks for the approval', [
    "Thank you for checking it so quickly. I'm glad it works for you.",
    'If anything comes up once you use it, just let me know.',
    "I'd be happy to help again.",
  ]),
  reply('ask-again', ['progress', 'question'], 'Ask once more', [
    'I wanted to follow up on {blank:matter (e.g. the figure on page 3)}.',
    'When you have a moment, a short word would help me go on.',
    "Until then I'll work on the parts that are settled.",
  ]),
  interim('trouble-apology', ['trouble'], 'Apology, looking into it', [
    "I'm sorry about this. I've read your message.",
    "I'm looking into the cause right away and will get back to you by {in 1 hour} with what I found and how I'll fix it.",
  ]),
  reply('trust-repair', ['trouble', 'revision'], 'Sorry, it was in the material', [
    "Thank you for pointing it out, and I'm sorry: the answer was there and I missed it.",
    '',
    "I've gone back to {blank:what I re-read (e.g. page 3 of the brief)}, and I now understand that {blank:what it says}. I'll go ahead on that basis.",
    "From now on I'll check the material before I ask.",
  ]),
  reply('closing', ['closing'], 'Friendly close', [
    'Understood, and thank you for letting me know.',
    'I look forward to working with you.',
  ]),
];
