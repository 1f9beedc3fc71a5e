extension Nicknames {
    /// Names and their short forms, from isaac to zeph: the list `nicknames` 1.0.1 of the Python
    /// package index (Apache License 2.0), each pair written once, under whichever comes first.
    static let later = """
        isaac:zeke isabel:issy,nib,nibby,tibbie isabella:issy,nib,nibby,tibbie
        isabelle:issy,nib,nibby,tibbie isadora:issy isadore:izzy isaiah:zadie,zay isidore:izzy
        iva:ivy ivan:john jaap:jacob jack:jackson,jacqueline,john jackie:jacqueline
        jacob:jacobus,jake,jay jacqueline:jacqui jaelin:jalen jaelyn:jalen jailyn:jalen jake:jakob
        jalen:jay,jaye,jaylin,jaylyn,len,lennie,lenny james:jamey,jamie,jem,jim,jimmie,jimmy
        jamey:jamie jan:janet,janice jane:janie,jean,jeanne,jennie,jessie,jincy,jinsy,virginia
        janet:jeanette,jessie jannett:nettie jap:jasper jay:jayme jean:jeanette,jeannie
        jeanette:jessie,nettie jeanne:jeannie jeb:jebadiah jed:jedediah,jedidiah
        jeff:jefferey,jefferson,jeffery,jeffrey jefferson:sonny jemima:mima jen:jennifer
        jenn:jennet,jennifer jennet:jenny,jessie jenni:jennifer jennie:jennifer,virginia
        jennifer:jenny jereme:jeremiah,jerry jeremiah:jerry jeremy:jez,jezza jerita:rita
        jess:jessica,jessie jessica:jessie jettie:josetta jill:jillian,julia jim:jimmie
        jo:joan,joann,joanna,joanne,jody,johanna,johannah,josephine,josophine
        joan:joanna,johannah,nonie joanna:jodi,jody jock:john jody:johannah,joseph,josephine
        joe:joey,joseph,joshua joey:joseph,josephine,josophine johann:john johannah:nonie
        johannes:john,johnny,jonathan
        john:johnathan,johnathon,johnny,jon,jonathan,jonathon,jonnie,jonny
        johnathan:johnathon,johny,jon,jonathan,jonathon,jonnie,jonny,nathan
        johnathon:johny,jon,jonathan,jonathon,jonnie,jonny johnny:jon johny:jonathan,jonathon
        jon:jonathan,jonathon,jonnie,jonny jonathan:jonathon,jonnie,jonny,nathan
        jonathon:jonnie,jonny jos:joseph,joshua,josiah josephine:josey,josie,pheney josey:josophine
        josh:joshua joy:joyce jr:junior juanita:nettie,nita jud:judson juda:judith judah:jude,juder
        jude:judith judi:judith judie:judith judith:judy judson:sonny jule:julian,julias,julie
        jules:julia,julian,julias,julie julia:julie june:junior,junius junie:junior
        justin:justina,juston,justus kait:kaitlin,kaitlyn,kaitlynn kaitie:kaitlin,kaitlyn,kaitlynn
        kali:kalli kam:kameron kasey:kc katarina:tina
        kate:katelin,katelyn,katherine,kathryn,katia,katy,kay katelin:kay,kaye katelyn:kay,kaye
        katherine:kathy,katy,kay,kaye,kit,kittie,lena,trina
        kathleen:kathy,katy,kay,kit,kittie,lena,trina kathryn:kathy,katie kathy:katy katia:katie
        katie:katy kay:kayla,kendra kayla:makayla kelley:kelli,kellie,kelly
        ken:kendall,kendrick,kendrik,kenneth,kenny,kent,mckenna kendall:kenny
        kendra:kenj,kenji,kenny kendrick:kenneth,kenny,kent kendrik:kenny kenna:mckenna
        kenneth:kenny kenny:kent kenzy:mackenzie kerri:kerry kev:kevin keziah:kizza,kizzie
        kim:kimberley,kimberly kimberley:kimberli,kimberly kimberli:kimberly king:kingsley,kingston
        kit:kittie kris:kristel,kristine,kristofer,kristoffer,kristopher kristine:kristy,tina
        kym:kymberly lafayette:laffie lamont:monty lan:yulan lani:leilani lanny:roland
        larry:laurence,lawrence latisha:tish,tisha laura:laurinda laurel:laurie lauren:laurie,ren
        laurence:lon,lonny,lorne,lorry laurie:lauryn,lorelei laurinda:lawrence laveda:veda
        laverne:verna,vernon lavina:vina,viney lavinia:vina,viney lavonia:vina,viney,vonnie,wyncha
        lavonne:von lawrence:lawrie,lon,lonny,lorne,lorry lb:littleberry lea:leanne leafa:relief
        lee:lenora,leonidas,leroy,levi,shirley leet:philetus lem:lemuel len:leonard
        lena:madeline,magdalena,magdelina lenny:leonard lenora:nora leo:leon,leonard
        leon:leonard,leonidas,lionel,napoleon leonard:lineau leonora:nell,nellie,nora leonore:nora
        leroy:lr,roy les:lesley,leslie,lester letitia:lettice,lettie,tish,titia lettie:violetta
        levicy:vicy levone:von lewis:louis lib:libby lidia:lyddy lil:lillah,lillian,lilly,lily
        liley:silence lillah:lilly,lily,lolly lillian:lilly,lolly lilly:lily lina:paula,paulina
        lincoln:link linda:lindy,lynn,melinda,philinda,rosalinda,rosalyn
        lindsay:lindsey,lindsie,lindsy lindy:lyndon,lynn,malinda,melinda,philinda lisa:liz,melissa
        lissa:melissa little:littleberry livia:olive,olivia liz:lizzie lodi:melody
        lois:lou,louisa,louise lon:lonzo loomie:salome lorelei:lori,lorrie loren:lorenzo
        loretta:lorie,lorrie,retta lorie:lorraine lorraine:lorrie lotta:lottie
        lou:louis,louisa,louise,lu,lucille,lucinda louie:louis louis:louise
        louvinia:vina,viney,vonnie,wyncha lu:lucille,lucinda,luella lucas:luke lucia:lucius,lucy
        lucias:luke lucille:lucy lucina:sinah lucinda:lucy luella:lula luke:luther lunetta:nettie
        lura:lurana lyddy:lydia lyndon:lynn lynn:melinda,philinda mabel:mehitabel
        mac:mack,mackenzie,malcolm,mc mack:mackenzie,mc maddi:maddison,madeline
        maddie:maddison,madeline maddy:madeline,madelyn,madge,madison
        madeline:madge,madie,magda,maggie,maud madelyn:madie
        madge:magdelina,margaret,margaretta,margarita madison:mattie mae:marie,marietta,mary,may
        maegen:meg magda:magdelina magdalena:maggie magdelina:maggie
        maggie:margaret,margaretta,margarita maggy:margaret maisie:margarita mal:malcolm
        malachi:mally malc:malcolm mamie:marietta,mary manda:mandy mandy:miranda
        manerva:minerva,nerva,nervie manny:manuel manoah:noah manola:nonnie mantha:samantha
        marc:marcus marcia:marsha marcie:marsha marcus:mark
        margaret:marge,margery,margie,margy,meg,midge,peg,peggy,rita
        margaretta:marge,margery,margie,meg,midge,peg,peggy,rita
        margarita:marge,margo,meg,megan,metta,midge,peggie,rita marge:margery margie:marjorie
        marguerite:peggy margy:marjorie maria:mariah,marietta mariah:marietta,mary
        marian:marianna,marion marie:marietta,mary,rosemary
        marietta:marion,mary,maureen,may,mercy,minnie,mitzi,mollie,molly,polly marilyn:mary
        marion:mary marissa:rissa marni:marnie marsha:mary martha:marty,mat,mattie,patsy,patty
        martin:marty martina:tina martine:tine marv:marvin mary:maureen,mitzi,molly,polly,rosemary
        masa:masayuki mat:mathew,mattie mathew:matt,maty mathilda:patty,tillie
        matilda:matty,maud,tilla,tilly matt:matthew,matthews,matthias
        matthew:mattie,matty,thias,thys matthews:mattie,matty matthias:thias,thys maud:middy
        maurice:morey mave:mavery,mavine max:maximilian,maximillian,maxine,maxwell mckenna:meaka
        meg:megan,meghan mehitabel:mitty mel:melinda,melissa,melvin melanie:mellie
        melchizedek:zadock melia:parmelia melinda:mindy melissa:milly,missy mellia:mellony
        mellie:permelia melly:permelia melvina:vina menaalmena:philomena mercedes:merci,mercy,sadie
        mert:myrtle merv:mervin,mervyn micah:michael michael:mick,mickey,micky,miguel,mike,mikey
        micheal:mike,mikey,miky michelle:mickey,shelley,shellie,shelly,shely mick:micky,mike
        micky:mike miggy:miguel miguael:miguel miguaell:miguel miguail:miguel miguaill:miguel
        miguayl:miguel miguayll:miguel miguel:miguell,mike mildred:milly millicent:milly,missy
        milly:parmelia,permelia mimi:miriam mina:wilhelmina minerva:minnie minnie:wilhelmina
        mira:miranda miranda:randi,randy miriam:mitzi,mitzie mitch:mitchell mittie:mitzi,mitzie
        mitty:mitzi,mitzie mona:ramona monet:nettie monica:monna,monnie monte:monteleon
        montesque:monty montgomery:monty morey:morris,seymour mort:mortimer mose:moses moses:moss
        mur:muriel myra:samyra myrt:myrtle myrti:myrtle nada:nadine naldo:reginald,ronald nan:nancy
        nancy:nanny naomi:omi nap:napoleon napoleon:nappy nat:natasha,nathan,nathaniel
        natalie:natty,nettie natasha:tasha nate:nathan,nathaniel nathan:nathaniel
        nathaniel:natty,than nelle:nelly nellie:petronella nels:nelson nessa:vanessa nettie:pernetta
        newt:newton nic:nicholas,nicodemus,nicolas,nikolas nicey:vernisee
        nicholas:nick,nickie,nicky,nico nichole:nicholette
        nicholette:nickey,nicki,nicky,nicole,nikki nicie:unice nick:nicodemus,nicolas,nikolas
        nicki:nicole nickie:nicodemus,nicolas,nikolas nicky:nicodemus,nicolas,nicole,nikolas
        nico:nicodemus,nicolas,nikolas nicole:nikki,nole nikki:nikole noel:nowell
        nollie:olive,olivia nonie:nora norbert:norby norbu:norbusamte norm:norman obadiah:obed,obie
        obed:obedience obediah:obie octavia:tave,tavia ode:otis odell:odo ola:viola olive:ollie
        oliver:ollie olivia:ollie olph:rudolph,rudolphus ona:yeona one:onicyphorous
        onicyphorous:osaforum,osaforus,syphorous onie:yeona ophi:theophilus ora:orilla orilla:rilly
        orlando:roland orphelia:phelia ossy:oswald,ozzy,waldo oswald:ozzy,waldo ote:otis
        otha:theotha ozzy:waldo paddy:patrick pam:pamela parsuny:parthenia
        parthenia:pasoonie,phenie,teeny pat:patience,patricia,patrick pate:patrick,peter
        patience:patty patricia:patsy,patti,patty,tricia,trish,trisha patrick:patsy,peter
        patsy:patty paul:polly paula:polly paulina:polly pauline:polly peg:peggy pelegrine:perry
        penelope:penny penie:philipina percival:percy peregrine:perry persephone:seph,sephy
        pete:peter phena:tryphena pherbia:pheriba phil:philetus,philip,phillip philip:pip
        philipina:phoebe,pip phillip:pip pinckney:pink pleasant:ples pocahontas:pokey pres:prescott
        prescott:scott,scotty priscilla:prissy providence:provy prudence:prudy,prue
        quilla:tranquilla rachael:rachel rachel:shelly rafa:rafaela ralph:raphael randall:randy
        randolf:randy randolph:randy ray:raymond reba:rebecca reg:reggie,reginald
        reggie:regina,reginald reginald:renny,reynold rena:serena reuben:rube rhoda:rodie
        rhyna:rhynie riah:uriah ricardo:rick,ricky rich:richard,rick,ricky richard:richie,rick,ricky
        rick:ricky rickie:roderick rilla:serilla rob:robert,roberto robbie:roberta robby:robert
        robert:rupert roberta:roby rod:roderick,rodger,rodney,roger roddy:roderick rodger:roge,roger
        roge:roger roland:rollo,rolly rolf:rudolph,rudolphus ron:ronald,ronnie,ronny,veronica
        ronald:ronnie,ronny ronie:veronica ronna:veronica ronnie:veronica ronny:veronica
        rosa:rosabel,rosabella,rosalinda,rosalyn,rose rosabel:rose,roz rosabella:rose,roz
        rosalinda:rose,roz rosalyn:rose,roz roscoe:ross
        rose:roseann,roseanna,rosemary,rosie,roxanna,roxanne roseann:rosie,roz roseanna:rosie,roz
        rosemarie:rosemary rosemary:rosey rosina:sina rox:roxane roxane:roxie roxanna:roxie
        roxanne:roxie rudolph:rudy rudolphus:rudy russ:russell russell:rusty ry:ryan sadie:sarah
        safie:safieel sal:salvador,solomon sally:salvador,sarah salmon:solomon
        sam:samantha,sammy,sampson,samson,samuel,samyra samantha:sammy
        sammy:sampson,samson,samuel,samyra sandra:sandy sandy:sanford sara:sarah sarilla:silla
        saul:solomon savanna:savannah savannah:vannie sceeter:scott scott:scottie,scotty,squat
        seb:sebastian sebastian:sebby see:seymour sha:shaina,sharon shaina:shay sharon:shay
        shaun:shawn shel:shelton sheldon:shelly shelly:shelton shelton:tony sher:sheridan,sheryl
        sheri:sheryl sherri:sheryl sherry:sheryl,shirley sherryl:sheryl shirl:shirley
        si:silas,silvester,simeon,simon,sylvester sibbell:sibbilla sibbie:sibbilla,sybill
        sibbilla:sybill sid:sidney,sigfired,sigfrid,sydney sidney:syd sig:sigismund
        silvester:sly,syl,vest,vester simeon:sion simon:sion sly:sylvanus,sylvester smith:smitty
        sol:solomon solly:solomon solomon:zolly sondra:sonnie sophia:sophie,sophronia
        stacey:staci,stacie,stacy staci:stacie,stacy stacie:stacy steffi:stephanie steffie:stephanie
        steph:stephanie,stephen,steven stephan:steve stephani:stephanie
        stephanie:stephany,stephie,stephine,stevie stephen:steve steve:steven steven:stevie
        stu:stuart sue:susan,susannah,susie,suzanne sukey:susan,susannah suki:suzanne sula:ursula
        sulie:ursula sullivan:sully,van susan:susie,suzie susannah:susie susie:suzanne,suzie
        sy:sylvester syl:sylvanus,sylvester sylvester:vessie,vester,vet tabby:tabitha tamarra:tammy
        tami:tammie,tammy tammie:tammy tamzine:thomasa tanafra:tanny tash:tasha tasha:tashie
        ted:teddy,theodore teddy:theodore temperance:tempy terence:terry
        teresa:terry,tess,tessa,tessie teri:terri terri:terrie,terry terry:theresa tess:theresa
        tessa:theresa tessie:theresa thad:thaddeus theo:theodore,theodosia theodosia:theodosius
        theresa:thirza,thursa,traci,tracie,tracy thom:thomas,tom,tommy thomas:tom,tommy tiff:tiffany
        tiffany:tiffy tilford:tillie tim:timmy,timothy timmy:timothy tish:tisha tobias:toby
        tom:tommy tori:victoria torie:victoria torri:victoria torrie:victoria tory:victoria
        trannie:tranquilla trish:trisha trix:trixie val:valentina,valeri,valerie valentina:vallie
        valeri:valerie vandalia:vannie vanessa:vanna veronica:vonnie vi:viola,vivian
        vic:vicki,vickie,vicky,victor,victoria,vincent,vincenzo vicki:vickie,vicky,victoria
        vickie:victoria vicky:victoria vij:vijay vin:vincent,vincenzo,vinson
        vince:vincent,vincenzo,vinson vincent:vinnie,vinny vincenzo:vinnie,vinny vinnie:vinson
        vinny:vinson virginia:virgy viv:vivian vonna:yvonne wallace:wally wally:walt,walter
        walt:walter wash:washington webb:webster wen:wendy wes:wesley,westley west:westley
        wil:wilfred,wilhelm,william wilber:will wilbur:will,willie,willy wilda:willie
        wilfred:will,willie wilhelm:willie wilhelmina:willie,wilma will:william,willie,wilson
        william:willie,willy,wilma willie:wilson willis:willy willy:wilson win:winfield
        winfield:winny winifred:winnet,winnie winnie:winnifred winnifred:winny wint:winton
        wood:woodrow woodrow:woody yoshi:yoshihiko yul:yulan zac:zachariah,zachary,zachery
        zach:zachariah,zachary,zachery,zack,zak zachariah:zachy,zack,zak,zakk,zeke
        zachary:zachy,zack,zak,zakk,zeke zachery:zachy,zack,zak,zakk,zeke zack:zak zeb:zebedee
        zed:zedediah zeph:zephaniah
        """
}
