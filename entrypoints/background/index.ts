import { defineBackground } from 'wxt/utils/define-background';
import { watchAlerts } from './alerts';
import { watchBadge } from './badge';
import { watchCommands } from './commands';
import { watchDerivation } from './derivation';
import { watchGrants } from './grants';
import { watchInstallation } from './installation';
import { watchMenus } from './menus';
import { watchPlatforms } from './platform-scripts';
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
  watchAlerts();
  watchCommands();
  watchMenus();
  watchDerivation();
  watchRetention();
  watchTwoMachines();
});
