// The documented conversation (docs/platforms.md, 2020 and later), drawn by the real Angular, whose form
// control holds the draft. The tags around heads and dividers are examples; their texts are documented.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { config, fetchConversation, onChange, send, showModel } from '../page-events.js';

const HEAD_AFTER_MS = 4 * 60 * 60 * 1000;

const template = `
@if (thread(); as open) {
<app-messaging-chat>
  <app-messaging-header><a href="/u/kestrel">{{ open.client }}</a></app-messaging-header>
  <app-messaging-chat-contents><div class="MessageList">
    @for (message of messages(); track message.id) {
      @if (message.day) { <div class="practice-day">{{ message.day }}</div> }
      <app-messaging-message-item>
        @if (message.time) { <div class="Message-headerText"><span>{{ message.sender }}</span> <span>{{ message.time }}</span></div> }
        <div class="practice-text">{{ message.text }}</div>
      </app-messaging-message-item>
    }
  </div></app-messaging-chat-contents>
  <app-messaging-typing-box>
    <fl-textarea class="TypingBox-input" fltrackinglabel="MessagingTypingBox"><textarea #box placeholder="Type a message"
      [ngModel]="draft()" (ngModelChange)="write($event)" [disabled]="open.locked"></textarea></fl-textarea>
    <fl-icon-button><button type="button" aria-label="Send" [disabled]="draft().trim() === ''" (click)="submit(box.value)">➤</button></fl-icon-button>
  </app-messaging-typing-box>
</app-messaging-chat>
}`;

const format = (options) => new Intl.DateTimeFormat('en-US', options);
const dayOf = format({ month: 'short', day: '2-digit', year: 'numeric' });
const timeOf = format({ hour: 'numeric', minute: '2-digit' });

class Thread {
  thread = signal(undefined);
  messages = signal([]);
  draft = signal('');

  constructor() {
    this.load();
    if (config.live) onChange((changed) => changed === config.conversation && this.load());
  }

  async load() {
    const thread = await fetchConversation(config.conversation, false);
    this.messages.set(thread.messages.map(withHead));
    this.thread.set(thread);
  }

  write(text) {
    this.draft.set(text);
    showModel(text);
  }

  async submit(box) {
    const text = this.draft();
    this.write('');
    await send({ conversation: config.conversation, text, box, delivery: false });
    await this.load();
  }
}

/** A day is named once; a head stands only where the sender changes, or hours later. */
function withHead(message, index, all) {
  const before = all[index - 1];
  const day = dayOf.format(message.at);
  const isHeaded = message.sender !== before?.sender || message.at - before.at > HEAD_AFTER_MS;
  return {
    ...message,
    day: before && dayOf.format(before.at) === day ? undefined : day,
    time: isHeaded ? timeOf.format(message.at) : undefined,
  };
}

Component({
  selector: 'practice-app',
  imports: [FormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template,
})(Thread);
bootstrapApplication(Thread, { providers: [provideZonelessChangeDetection()] });
