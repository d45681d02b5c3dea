package cymru.addo.lti.launch;

import cymru.addo.lti.testing.HeldLaunchesContract;
import cymru.addo.lti.testing.MemoryHeldLaunches;

class MemoryHeldLaunchesTest implements HeldLaunchesContract {
    private final HeldLaunches launches = new MemoryHeldLaunches();

    @Override
    public HeldLaunches launches() {
        return launches;
    }
}
