import $ from 'jquery';
import { config, onChange } from '../page-events.js';

if (config.live) {
  onChange(() => $('#c-main .c-content').load(`/practice/coconala/rows?page=${config.page}`));
}
