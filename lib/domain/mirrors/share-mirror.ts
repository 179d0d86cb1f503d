import { ABOUT_FROM_SECONDS } from '../figures/summary';
