import { defineBackground } from 'wxt/utils/define-background';
import { watchBadge } from './badge';
import { watchCommands } from './commands';
import { watchDerivation } from './derivation';
import { watchGrants } from './grants';
import { watchInstallation } from './installation';
import { watchPlatforms } from './platform-scripts';
import { watchReminders } from './reminders';
import { watchReports } from './reports';
import { watchRetention } from './retention';
import { watchTwoMachines } from './two-machines';

// Listeners are registered synchronously: a worker that was woken by an event gets it only then.
export default defineBackground(() => {
  // Before those who ask it: they hear of a change only after it.
  watchGrants();
  watchReports();
  watchPlatforms();
  watchBadge();
  watchInstallation();
  watchReminders();
  watchCommands();
  watchDerivation();
  watchRetention();
  watchTwoMachines();
});
