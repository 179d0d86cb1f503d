import { render } from 'preact';
import { App } from '@/entrypoints/popup/App';
import './sidepanel.css';

const root = document.getElementById('app');
if (root) render(<App frame="panel" />, root);
