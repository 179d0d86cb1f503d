// The documented list (docs/platforms.md), drawn by the real Angular. The wording of its times is not
// recorded anywhere.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { config, onChange } from '../page-events.js';

const template = `
<app-messaging-thread-list>
  @for (row of rows(); track row.id) {
    <fl-list-item fltrackinglabel="MessagingThreadListItem"><a [href]="'/messages/thread/' + row.id">
      <app-messaging-thread-list-item-name><p class="Name">{{ row.name }}</p></app-messaging-thread-list-item-name>
      <fl-relative-time>{{ ago(row.at) }}</fl-relative-time>
      @if (row.unread > 0) { <div class="ThreadDetailsRow-unreadCount">{{ row.unread }}</div> }
    </a></fl-list-item>
  }
</app-messaging-thread-list>`;

class Inbox {
  rows = signal([]);

  constructor() {
    this.load();
    if (config.live) onChange(() => this.load());
  }

  async load() {
    this.rows.set(await (await fetch('/practice/freelancer/threads')).json());
  }

  ago(at) {
    const minutes = Math.floor((Date.now() - at) / 60_000);
    if (minutes < 60) return `${minutes} minutes ago`;
    return minutes < 24 * 60
      ? `${Math.floor(minutes / 60)} hours ago`
      : `${Math.floor(minutes / (24 * 60))} days ago`;
  }
}

Component({ selector: 'practice-app', schemas: [CUSTOM_ELEMENTS_SCHEMA], template })(Inbox);
bootstrapApplication(Inbox, { providers: [provideZonelessChangeDetection()] });
