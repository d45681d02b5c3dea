package cymru.addo.web.agreement;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Rule;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.web.page.Assets;
import java.util.ArrayList;
import java.util.List;

/** The promises of an edition as cards, one after another. */
final class Cards {

    private Cards() {}

    static List<AgreementPage.Card> of(Edition edition, Band band, Language language, School school) {
        return of(edition.rulesIn(band, school), band, language);
    }

    static List<AgreementPage.Card> of(List<Rule> rules, Band band, Language language) {
        var cards = new ArrayList<AgreementPage.Card>();
        for (var rule : rules) {
            var wording = rule.wording(band, language).orElseThrow();
            cards.add(new AgreementPage.Card(
                    cards.size() + 1,
                    wording.text(),
                    wording.reason(),
                    Assets.picture(rule.picture()),
                    rule.pictureMeaning(language)));
        }
        return List.copyOf(cards);
    }
}
