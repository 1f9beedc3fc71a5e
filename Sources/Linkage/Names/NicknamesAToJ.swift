extension Nicknames {
    /// Names and their short forms, from aaron to irvin: the list `nicknames` 1.0.1 of the Python
    /// package index (Apache License 2.0), each pair written once, under whichever comes first.
    static let earlier = """
        aaron:erin,ron,ronnie ab:abel,abiel,abijah,abner,abraham,abram,absalom
        abbe:abbigail,abbigale,abigail,abigale abbey:abbigail,abbigale,abigail,abigale
        abbi:abbigail,abbigale,abigail,abigale abbie:abbigail,abbigale,abigail,abigale,absalom
        abbigail:abby,gail,nabby abbigale:abby,gail,nabby abby:abigail,abigale
        abe:abel,abraham,abram abednego:bedney abel:eb,ebbie abigail:gail,nabby abigale:gail,nabby
        abijah:bige absalom:app ada:adaline,addy,adeline,adie,andriane
        adaline:addy,adie,delia,dell,lena addie:addison,adrienne addison:addy
        addy:adelaide,adele,adeline,adelphia adela:adie,della adelaide:adele,adie,dell,della,heidi
        adelbert:albert,bert,del,delbert adele:adelphia,dell adeline:aline,delia,dell,lena
        adelphia:dell,delphia,philly adena:adina,deena,dena,dina ado:adolphus adolph:adolphus
        adolphus:dolph adri:andriane adrian:rian adriane:riane adrienne:enne,rienne aga:agatha
        agatha:aggy aggy:agnes,augusta,augustina agnes:inez,nessa aileen:allie,helena,lena
        al:alan,alanson,alastair,albert,aldo,alex,alexander,alfonse,alfred,allan,allen,alonzo
        al:alyssa,jalen alan:allan,allen alanson:lanson alazama:ali albert:bert,elbert
        alberta:allie,bert,bertie aldrich:rich,riche,richie alec:alexander alek:aleksandr
        aleksandr:alex alen:jalen aleva:leve,levy alex:alexander,alexandra,alexandria,alexis
        alexander:alexandria,sandy alexandra:alla,sandra,sandy alexandria:alla,drina,sandra
        alexis:lexi alfred:fred,freddy alfreda:alfy,freda,freddy,frieda algernon:algy
        ali:alison,allisandra,allison,allyson,allyssa,almena alice:allie,elsie,lisa
        alicia:allie,elsie,lisa alison:allie alix:alixandra allan:allen
        allie:allisandra,allison,allyson,allyssa,almena allisandra:ally allison:ally
        ally:allyson,allyssa,almena,althea,alyssa almena:mena almina:minnie almira:myra
        alonzo:lon,lonzo alphinias:alphus alverta:vert,virdie alyssa:lissia alzada:zada amabel:mabel
        amanda:manda,mandie,mandy ambrose:brose amelia:amy,emily,mel,millie,parmelia amos:moses
        ana:anastasia,bryanna anastasia:stacy ance:anselm anderson:andy andi:andrea andre:drea
        andrea:andrew,andy,drea,rea andrew:andy,drew,randy andriane:rienne
        angel:angela,angelica,angelina angela:angie angelica:angelika,angelique,angie
        angelina:angie,lina
        ann:anna,anne,annie,antoinette,antonia,christiana,deanne,nan,nancy,rosaenn,rosaenna,roseann
        ann:roseanna,roseanne,roxanna,roxanne anna:anne,annette,annie,bryanna,hannah,nan,savannah
        anne:annie,nan annette:nettie annie:leanne,stephanie anse:anselm ansel:anselm anselm:selma
        ant:anthony,antonio anthony:tony antoinette:netta,tony antonia:netta,tony antonio:tony
        appie:appoline appoline:appy aquilla:quil,quillie ara:arabella,arabelle,arry,belle
        arabella:arry,bella,belle arabelle:arry,bella,belle araminta:armida,middie,minty,ruminta
        archibald:archie archilles:kill,killis ari:ariadne ariadne:arie arie:arielle
        arilla:cinderella aristotle:telly arizona:ona,onie arlene:arly,lena armanda:mandy
        armena:arry,mena armilda:milly arminda:mindie arminta:minite,minnie arnie:arnold
        aron:erin,ron,ronnie art:artemus,arthur artelepsa:epsey arthusa:thursa arzada:zaddi
        asa:asahel,asaph asenath:assene,natty,sene ash:ashley ashley:ashly,leah,lee athy:eighta
        aubrey:bree audree:audrey audrey:dee august:augustine,augustus,gus augusta:gatsy,gussie,tina
        augustina:gatsy,gussie,tina augustine:austin,gus augustus:austin,gus
        aurelia:aurilla,ora,orilla,ree,rilly avarilla:rilla azariah:aze,riah bab:babs,barbara,barby
        babs:barbara,barby barbara:barbery,barbie,barby,bobbie barnabas:barney barney:bernard
        barrett:garrett bart:bartholomew,barticus bartel:bartholomew bartholomew:bat,mees,meus
        basil:bazaleel bea:beatrice,blanche beatrice:trisha,trix,trixie becca:beck,reba,rebecca
        beck:becky,reba,rebecca becky:rebecca beda:obedience bedelia:bridgit,delia beedy:obedience
        bela:william belinda:belle,linda bell:isabel,william
        bella:belle,isabel,isabella,isabelle,rosabella
        belle:isabel,isabella,isabelle,rosabel,rosabella ben:benedict,benjamin benedict:bennie
        benjamin:benjy,bennie,benny,jamie bernard:berney,bernie,berny berney:bernie
        berry:greenberry,littleberry
        bert:bertha,bertie,bertram,bob,bobby,delbert,egbert,elbert,elbertson,gilbert,herbert,hubert
        bert:norbert,roberta,wilber bertha:bertie,birdie bertie:roberta bertrand:randy
        bess:bessie,elizabeth bessie:elizabeth beth:bethena,betsy,betty,elizabeth bethena:thaney
        betsy:elizabeth betty:elizabeth bev:beverly bezaleel:zeely bias:tobias
        biddie:biddy,bridget,obedience biddy:bridget
        bill:billy,fred,robert,will,william,willie,willis billiewilhelm:wilma
        billy:fred,robert,william birdie:roberta birtie:roberta bo:boetius bob:bobby,rob,robert
        bobbie:roberta bobby:rob,robert,rodger,roger brad:bradford,bradley,ford bradford:ford
        brady:broderick,brody brandy:brenda breanna:bree,bri bree:breeanna bri:brianna,bryanna
        brian:bryan,bryant briana:bryanna brianna:bryanna bridget:bridgie,bridie brina:sabrina
        britt:brittany,brittney brittany:brittnie brittney:brittnie broderick:brody,rick,ricky,rod
        buren:vanburen burt:egbert cage:micajah cait:caitlin,caitlyn caitlin:caity caitlyn:caity
        cal:caleb,calvin caldonia:calliedona cali:kalli california:callie calista:kissy
        cally:calpurnia calvin:vin,vinny cam:cameron,campbell cameron:ron,ronny camile:cammie
        camille:cammie,millie cammie:carmon candace:candy,dacey carl:carlton,charles
        carla:carly,karla carlotta:lottie carly:karla carm:carmon carmellia:mellia carmelo:melo
        carmon:charm carol:carolann,carole,caroline,carri,carrie,cassie,kara,kari,lynn
        carolann:carole carole:caroline caroline:carrie,cassie,chick,lynn carolyn:carrie,cassie,lynn
        carrie:cassie carthaette:etta,etty casey:catherine,cathleen,kc casper:jasper
        cass:cassidy,caswell cassandra:cassie,sandra,sandy cassidy:cassie
        cassie:catherine,cathleen,katherine,kathleen
        catherine:cathy,katarina,kathy,katy,kay,kit,kittie,lena,trina
        cathleen:cathy,kathy,katy,kay,kit,kittie,lena,trina cathy:katherine,kathleen,kathy
        cecilia:celia,cissy,sheila ced:cedric cedric:rick,ricky celeste:celia,lessie
        celinda:linda,lindy,lynn cene:cyrenius cenia:laodicia chan:chauncey char:charlotte
        charity:chat charles:charlie,chick,chuck charlie:chuck charlotte:chick,lotta,lottie,sherry
        chelle:michelle chelsey:chelsie cher:cheryl cheri:sheryl cherie:sheryl chesley:chet
        chester:chet chick:chuck chloe:clo
        chris:christa,christian,christiana,christiano,christina,christine,christoffer,christoph
        chris:christopher,crystal,kris,kristen,kristin,kristine,kristofer,kristoffer,kristopher
        chris:kristy chrissy:christina,christine christian:kit
        christiana:christy,crissy,kris,kristy,tina christina:christy,crissy,kris,kristy,tina
        christine:christy,crissy,kris,kristy,tina christopher:kit christy:crissy,kristine
        cicely:cilla cilla:priscilla cille:lucille cinderella:cindy,rella,rilla
        cindy:cynthia,lucinda cintha:cynthia cissy:clarissa,frances,priscilla claas:nicholas
        claes:nicholas,nikolas clair:claire,clarence claire:clara,clare
        clara:clare,clarinda,clarissa clare:clarence claud:claudia cleat:cleatus
        clem:clement,clementine clement:clementine cliff:clifford,clifton clifford:ford clifton:tony
        clum:columbus coco:corey,cory cole:colie,nicholette,nicole con:conny,conrad,cornelius
        connie:constance conny:conrad,cornelius cora:corinne cordelia:cordy,delia cordy:corey,cory
        corey:ree corinne:ora cornelia:cornie,corny,nelia,nelle,nelly cornelius:corny,neil,niel
        cory:ree court:courtney courtney:curt crate:socrates creasey:lucretia crissy:kristine
        crys:crystal crystal:stal,tal curg:lecurgus curt:curtis cy:cyrenius,cyrus,onicyphorous
        cyphorus:onicyphorous cyrenius:renius,serene,swene dacia:daycia dahl:dal,dalton
        daisha:daycia daisy:margaret,margaretta,margarita dal:dalton dan:daniel,sheridan
        dani:danielle daniel:dann,danny danielle:ellie danny:sheridan daph:daphne daphie:daphne
        darkey:dorcus darlene:darry,lena dave:david davey:david david:day dea:demaris,demerias
        deanne:dee deb:debbie,debby,debora,deborah,debra debbie:debby,debora,deborah,debra
        debby:debora,deborah dee:delores deedee:deidre,nadine del:delbert,delphine delf:delphine
        delia:delius,fidelia delilah:dell,della,lil,lila deliverance:della,delly,dilly
        dell:della,delores della:delores,rhodella delores:lola,lolly delpha:philadelphia
        delphi:delphine delphia:philadelphia,philly demaris:maris,mary demerias:maris,mary
        democrates:mock dennie:dennis dennis:dennison,denny dennison:denny derek:derrek,rick,ricky
        derick:frederick,rick,ricky derrick:eric,rick,ricky deuteronomy:duty di:diana,diane
        diah:jedediah,jedidiah,obadiah,zedediah dian:diane diana:dicey,didi diane:dianne,dicey,didi
        dicey:dicie,eudicy,eurydice dick:dickson,melchizedek,rich,richard,rick,ricky dickie:richard
        dickon:richard dicky:richard dicy:laodicia dina:geraldine dite:epaphroditius
        ditus:epaphroditius dob:robert dobbin:robert doda:dorothea dolly:dorothy
        dolph:randolf,randolph,rudolph,rudolphus dom:domenic,dominic,dominick,dominico domenic:nic
        dominic:nic dominick:nick,nicky don:donald,donato,donovan dona:donna
        donald:donnie,donny,dony donnie:donovan donny:donovan donovan:dony
        dora:dorinda,doris,dorothea,dorothy,eldora,eudora,isadora,medora,pandora,theodora
        dorinda:dorothea dorothy:dortha,dot,dottie,dotty dosia:theodosia dosie:eudoris
        dossie:eudoris dot:dotty dotha:dotty doug:douglas dre:sondra drew:woodrow drusilla:silla
        duncan:dunk dutch:herman dyce:epaphroditius dyche:epaphroditius
        dyer:jedediah,jedidiah,obadiah,zedediah earnest:ernestine,ernie eb:ebbie,ebenezer
        ebbie:ebenezer eben:ebenezer ed:eddie,eddy,edgar,edmond,edmund,eduardo,edward,edwin
        eddie:edgar,edmond,edmund,eduardo,edward,edwin eddy:edgar,edmond,edmund,eduardo,edward,edwin
        edie:edith,edyth,edythe edith:edye edmund:ned,ted edna:edny edward:ned,ted,teddy
        edwin:edwina,ned,win edye:edyth,edythe effie:euphemia effy:euphemia eileen:helen,helena
        el:ella elaine:eleanor,helen,helena,lainie elbert:elbertson
        eleanor:ellen,ellie,helena,lanna,lenora,nelly,nora eleazer:lazar elena:helen elenor:leonore
        eli:elias,elijah,elisha elias:lee,lias elijah:lige eliphalel:life eliphalet:left elisa:lisa
        elisha:lish eliza:elizabeth,louisa,louise elizabeth:lib,libby,lisa,liz,liza,lizzie,lizzy
        ella:ellen,gabriella,gabrielle,helen,helene,luella
        ellen:ellender,helen,helena,helene,lena,nell,nellie ellender:helen,nellie
        ellie:elly,elmira,helen,helene ellswood:elsey elly:elmira elminie:minnie elmira:mira
        elnora:nora eloise:heloise,louise elouise:heloise,louise elsey:elsie,elswood,elze
        elvie:elvira elwood:woody elysia:lisa,lissa em:emeline,emil,emily,emma emanuel:manny,manuel
        emeline:emily,emma,emmy,milly emil:emily emily:emma,emmy,mel,millie emma:emmy
        emmanuel:immanuel epaphroditius:eppa eph:ephraim erasmus:rasmus,raze eric:rick,ricky
        erica:frederica erick:frederick,roderick ericka:fredericka erika:frederica erna:ernestine
        ernest:ernestine,ernie ernestine:teeny,tina erwin:irwin es:essy eseneth:senie essa:vanessa
        essie:esther essy:estella,estelle estella:stella estelle:stella esther:hester
        etta:henrietta,loretta etty:henrietta eugene:gene eunice:nicie,unice eustacia:stacia,stacy
        ev:evangeline,evelyn eva:evaline,eve evaline:eve,lena evan:evangeline evangeline:vangie
        eve:evelyn,genevieve,manerva evelina:evelyn exie:experience ez:ezekiel,ezideen,ezra
        ezekiel:zeke faith:fay fal:fallon falcon:fallon fall:fallon fallie:fallon
        fallon:fally,falon,lon,lonnie fanny:frances farmboy:westley fate:lafayette fel:felicia
        feli:felicia felicia:felix felicity:flick,tick feltie:felty felty:valentina,valentine
        ferbie:pheriba ferdie:ferdinand,ferdinando ferdinand:fred,freddie,freddy
        ferdinando:fred,nando fie:philander field:winfield fifi:phoebe fina:josephine fiona:fionna
        flo:florence flora:florence florence:flossy floyd:lloyd
        fran:frances,francine,francis,franklin,franklind,frannie
        frances:francie,frankie,frannie,franniey,franny,sis francie:francine
        francine:frannie,franniey,franny francis:frank,frankie frank:frankie,franklin,franklind
        franky:veronica fred:frederick,frieda,wilfred,will,willie,winnifred freda:fredericka,frieda
        freddie:frederick,frieda,winifred,winnifred
        freddy:frederica,frederick,fredericka,frieda,winnifred frederica:frederick,rickey
        frederick:fritz,rick,ricky fredericka:frieda,ricka,rickey frona:sophronia fronia:sophronia
        frony:veronica gabby:gabriel,gabriella,gabrielle gabe:gabriel gare:gareth,garrett
        gareth:gary garratt:garrett garret:garrett garrett:garry,gary,jerry,rhett garri:garrick
        gay:gerhardt gee:jehu genevieve:jean,jenny geoff:geoffrey,jeffrey geoffrey:jeff
        george:georgie,georgine georgia:georgiana gerald:gerry,jerry
        geraldine:gerri,gerrie,gerry,jerry geri:jerry gerry:jerry gert:gertie,gertrude
        gertie:gertrude gertrude:trudy gil:gilbert gilbert:wilber gina:regina ginger:virginia
        ginny:virginia gio:giovanni glen:glenn gloria:glory gory:gregory governor:govie
        green:greenberry greg:gregory gregg:greggory greta:margarita gretchen:margaret
        gretta:margaret,margaretta griselda:grissel gum:montgomery,monty gus:gussie,gustavus
        gussie:gustavus gwen:gwendolyn,wendy gwendolyn:wendy hailey:haylee,hayley
        hal:harold,henry,howard hallie:mahala ham:hamilton hank:henrietta,henry
        hannah:joanna,johannah,nan,nanny,susan,susannah hap:harold,harrison,harry,henry
        haps:harold,harrison,harry,henry harman:herman harold:harry harriet:hattie harrison:harry
        harry:henry harty:hortense haseltine:hassie haylee:hayley haylen:jalen heather:hetty
        helen:lena helena:lena,nell,nellie helene:lena heloise:lois henny:henrietta
        henrietta:nettie,retta hephsibah:hipsie hepsibah:hipsie herb:herbert hermie:hermione
        hessy:hester hester:hetty hetty:mehitabel hez:hezekiah hezekiah:hy,kiah hiel:jehiel
        hilary:hillary hipsbibah:hipsie hiram:hy hitty:mehitabel hob:robert hobkin:robert
        hoda:jahoda hodge:rodger,roger hodie:jahoda hody:jahoda honey:honora honor:leonore
        honora:nora,norah,norry hop:hopkins hopkins:hopp horace:horry hortense:tensey
        hosea:hosey,hosie howard:howie hub:hubert hubert:hugh hugh:jehu humey:posthuma ian:john
        ib:isabel,isabella,isabelle iggy:ignatius,ignatzio ignatius:nace,nate,natius
        ignatzio:nace,naz ike:isaac immanuel:manuel ina:lavina,lavinia india:indie,indy iona:onnie
        irene:rena irv:irving irvin:irving
        """
}
