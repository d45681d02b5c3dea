package cymru.addo.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.QuestionKind;
import cymru.addo.exchange.Incoming.LeftOut;
import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that others wrote, as their editors leave them. */
class IncomingTest {
    @Test
    void readsWhatTeachersWriteInGift() {
        var read = Gift.read("""
                // A remark
                $CATEGORY: tom/dick

                ::Colours::[html]Which is warm? {
                  =red # Yes!
                  ~blue # Think of ice
                }

                Ice is {~hot =cold ~dry} in winter.

                Which two? {~%50%one ~%50%two ~%-100%three####In general}

                Birds fly.{TRUE#No#Yes}

                Who says what? {=cat -> miaow =dog -> woof =cow -> moo}

                A colon\\: and a \\{brace\\} \\= fine {=yes ~no}
                """);

        assertThat(read.leftOut()).isEmpty();
        assertThat(read.items())
                .extracting(Item::text)
                .containsExactly(
                        "Which is warm?",
                        "Ice is _____ in winter.",
                        "Which two?",
                        "Birds fly.",
                        "Who says what?",
                        "A colon: and a {brace} = fine");
        assertThat(read.items())
                .extracting(Item::kind)
                .containsExactly(
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.SEVERAL_CHOICES,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.MATCH,
                        QuestionKind.ONE_CHOICE);
        assertThat(read.items().get(0).lines())
                .containsExactly(new Line("red", true, "", "Yes!"), new Line("blue", false, "", "Think of ice"));
        assertThat(read.items().get(4).lines()).contains(new Line("dog", true, "woof", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many? {#5:1}           | NUMBER
                    Who is it? {=Ann =Anne}    | OWN_WORDS
                    Write about it. {}         | OWN_WORDS
                    Only words                 | NO_ANSWERS
                    One? {=only}               | OWN_WORDS
                    None? {~a ~b}              | NOTHING_RIGHT
                    Odd {a =b}                 | UNREADABLE
                    """)
    void saysWhyItLeavesAQuestionOut(String gift, Why why) {
        var read = Gift.read(gift);

        assertThat(read.items()).isEmpty();
        assertThat(read.leftOut()).extracting(LeftOut::why).containsExactly(why);
    }

    @Test
    void readsWhatMoodleWrites() {
        var read = MoodleXml.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/top</text></category></question>
                <question type="multichoice">
                  <name><text>Colours</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Which is <b>warm</b> &amp; bright?</p>]]></text></questiontext>
                  <single>true</single>
                  <answer fraction="100" format="html"><text><![CDATA[<p>red</p>]]></text>
                    <feedback format="html"><text>Yes</text></feedback></answer>
                  <answer fraction="0" format="html"><text>blue</text><feedback format="html"><text/></feedback></answer>
                </question>
                <question type="truefalse"><name><text>Birds</text></name>
                  <questiontext format="html"><text>Birds fly.</text></questiontext>
                  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question>
                <question type="matching"><name><text>Sounds</text></name>
                  <questiontext format="html"><text>Who?</text></questiontext>
                  <subquestion><text>cat</text><answer><text>miaow</text></answer></subquestion>
                  <subquestion><text>dog</text><answer><text>woof</text></answer></subquestion>
                  <subquestion><text></text><answer><text>moo</text></answer></subquestion>
                </question>
                <question type="essay"><name><text>Write</text></name></question>
                <question type="ddimageortext"><name><text>Drag</text></name></question>
                </quiz>
                """);

        assertThat(read.items()).extracting(Item::name).containsExactly("Colours", "Birds", "Sounds");
        assertThat(read.items().get(0).text()).isEqualTo("Which is warm & bright?");
        assertThat(read.items().get(0).lines()).first().isEqualTo(new Line("red", true, "", "Yes"));
        assertThat(read.items().get(2).lines()).hasSize(2);
        assertThat(read.leftOut())
                .containsExactly(new LeftOut("Write", Why.OWN_WORDS), new LeftOut("Drag", Why.UNKNOWN));
    }

    @Test
    void readsAnItemOfTheQtiBefore3() {
        var read = QuestionFile.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="ice" title="Ice">
                  <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">
                    <correctResponse><value>b</value><value>a</value></correctResponse>
                  </responseDeclaration>
                  <itemBody><p>Look <b>well</b>!</p>
                    <orderInteraction responseIdentifier="RESPONSE"><prompt>Which comes first?</prompt>
                      <simpleChoice identifier="a">Water</simpleChoice><simpleChoice identifier="b">Ice</simpleChoice>
                    </orderInteraction>
                  </itemBody>
                </assessmentItem>
                """.getBytes(UTF_8));

        assertThat(read.items())
                .containsExactly(new Item(
                        "Ice",
                        QuestionKind.ORDER,
                        "Look well! Which comes first?",
                        List.of(new Line("Water", true, "2", ""), new Line("Ice", true, "1", ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "qti-text-entry-interaction, OWN_WORDS",
        "qti-slider-interaction, NUMBER",
        "qti-hotspot-interaction, UNKNOWN",
        "qti-choice-interaction, NO_ANSWERS"
    })
    void saysWhyItLeavesAnItemOfQtiOut(String interaction, Why why) {
        var item = "<qti-assessment-item title='Odd'><qti-item-body><p>Say</p><" + interaction
                + "/></qti-item-body></qti-assessment-item>";

        assertThat(QuestionFile.read(item.getBytes(UTF_8)).leftOut()).containsExactly(new LeftOut("Odd", why));
    }

    @Test
    void readsAPackageOfQtiAndRefusesOneThatLeadsOutOfItself() {
        var item = "<qti-assessment-item title='Odd'><qti-item-body/></qti-assessment-item>";

        assertThat(QuestionFile.read(Archive.of(Map.of("imsmanifest.xml", "<manifest/>", "i/odd.xml", item)))
                        .leftOut())
                .containsExactly(new LeftOut("Odd", Why.NO_ANSWERS));
        assertThat(QuestionFile.read(Archive.of(Map.of("../odd.xml", item))).leftOut())
                .containsExactly(new LeftOut("", Why.NO_ZIP));
    }

    @Test
    void readsNoFileInAnotherAlphabet() {
        assertThat(QuestionFile.read("Pâr {=dau ~tri}".getBytes(ISO_8859_1)).leftOut())
                .containsExactly(new LeftOut("", Why.NOT_UTF8));
    }

    @Test
    void namesTheQuestionsOfWhichSomethingIsLeftUnsaid() {
        assertThat(Gift.read("::One::A? {=a ~b####In general}\n\n::Two::B? {=a#yes ~b}")
                        .unsaid())
                .containsExactly("One");
        assertThat(Gift.read("::Pairs::Who? {=cat -> miaow#Yes =dog -> woof}").unsaid())
                .containsExactly("Pairs");
        assertThat(MoodleXml.read("""
                        <quiz><question type="truefalse"><name><text>Birds</text></name>
                        <questiontext><text>Birds fly.</text></questiontext>
                        <generalfeedback><text>Most do.</text></generalfeedback>
                        <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                        </question></quiz>
                        """).unsaid()).containsExactly("Birds");
    }

    @Test
    void writesADraftInTheOrderThatTheNumbersSay() {
        var read = Gift.read("::Steps (order)::Which comes first? {=Tell -> 3 =Stop -> 1 =Close -> 2}");

        assertThat(read.items()).extracting(Item::kind).containsExactly(QuestionKind.ORDER);
        assertThat(DraftModule.of(read.items(), Language.ENGLISH, List.of()))
                .containsSubsequence("Stop", "Close", "Tell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/x.dtd\"><quiz/>",
                "<quiz><question>",
                "<html/>",
                ""
            })
    void readsNoXmlThatDefinesNamesOrIsBroken(String xml) {
        assertThat(MoodleXml.read(xml).leftOut()).containsExactly(new LeftOut("", Why.UNREADABLE));
    }

    @Test
    void readsNoXmlThatIsNestedWithoutEnd() {
        var deep = "<quiz>" + "<a>".repeat(100_000);

        assertThat(MoodleXml.read(deep).leftOut()).containsExactly(new LeftOut("", Why.UNREADABLE));
    }
}
