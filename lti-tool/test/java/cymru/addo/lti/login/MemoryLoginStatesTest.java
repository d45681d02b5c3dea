package cymru.addo.lti.login;

import cymru.addo.lti.testing.LoginStatesContract;
import cymru.addo.lti.testing.MemoryLoginStates;

class MemoryLoginStatesTest implements LoginStatesContract {
    private final LoginStates states = new MemoryLoginStates();

    @Override
    public LoginStates states() {
        return states;
    }
}
