/** The Class Circle on one screen: a promise, a talk, a show of hands, the next, and at the end who was there. */
package cymru.addo.web.circle;
