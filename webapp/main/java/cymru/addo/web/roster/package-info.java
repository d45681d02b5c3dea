/**
 * A teacher's page: how the class stands, who is missing and what to do next. Everything on it concerns the one class the launch
 * came from; staff of another class never see it. The list of the class is read from the platform when it is offered there.
 */
package cymru.addo.web.roster;
